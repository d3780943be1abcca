import { expect, test } from 'vitest';
import { readModelFile } from '#models/sqlalchemy/model-class.ts';
import { tablesOf } from '#models/sqlalchemy/model-set.ts';
import { declaredSchema } from '#models/sqlalchemy/parsed.ts';

const parse = (...texts: readonly string[]) =>
  declaredSchema(tablesOf(texts.map((text, index) => readModelFile(`models${index}.py`, text)))).relations;

const columnsOf = (body: string, annotations = 'Base = declarative_base()') =>
  parse(`${annotations}\nclass Job(Base):\n    __tablename__ = 'jobs'\n${body.replaceAll(/^/gm, '    ')}`)[0]?.columns;

test.each([
  ['Column(String(20))', 'character varying(20)'],
  ["Column('x', sa.String(length=20))", 'character varying(20)'],
  ['Column(Text)', 'text'],
  ['Column(BigInteger)', 'bigint'],
  ['Column(Numeric(10, 2))', 'numeric(10,2)'],
  ['Column(Float)', 'double precision'],
  ['Column(DateTime)', 'timestamp without time zone'],
  ['Column(DateTime(timezone=True))', 'timestamp with time zone'],
  ['Column(postgresql.UUID(as_uuid=True))', 'uuid'],
  ['Column(ARRAY(Text))', 'text[]'],
  ['Column(Vector(1536))', 'vector(1536)'],
  ['Column(JSONB)', 'jsonb'],
  ["Column(Enum('a', name='kind'))", undefined],
  ['Column(String(LENGTH))', undefined],
  ['Column(CompanyType)', undefined],
])('%s has the type %s', (column, type) => {
  expect(columnsOf(`x = ${column}`)?.[0]?.type).toBe(type);
});

test.each([
  ['x: Mapped[int]', { type: 'integer', isNullable: false }],
  ['x: Mapped[Optional[str]]', { type: 'character varying', isNullable: true }],
  ['x: Mapped[datetime | None]', { type: 'timestamp without time zone', isNullable: true }],
  ['x: Mapped[str] = mapped_column(Text)', { type: 'text', isNullable: false }],
  ['x: Mapped[uuid.UUID] = mapped_column(primary_key=True)', { type: 'uuid', isNullable: false, isPrimaryKey: true }],
  [
    "x = Column(Integer, ForeignKey('hiring.companies.id'), nullable=False)",
    { isNullable: false, references: { relation: 'hiring.companies', column: 'id' } },
  ],
  ['x = Column(Text, nullable=IS_OPTIONAL)', { type: 'text' }],
  ["x = Column(Text, server_default='it''s')", { isNullable: true }],
  ["x = Column(Text, server_default=text('now()'), unique=True)", { default: 'now()', isUnique: true }],
])('%s says %j', (line, expected) => {
  expect(columnsOf(line)?.[0]).toMatchObject(expected);
});

test('what is no column is left out', () => {
  const body = "company = relationship('Company')\nnote: ClassVar[str] = 'x'\nname = 'y'\nid = Column(Integer)";
  expect(columnsOf(body)?.map(({ name }) => name)).toEqual(['id']);
});

test('columns of base classes belong to the table, across files', () => {
  const base = 'class Base(DeclarativeBase):\n    pass\n\nclass Dated:\n    created_at = Column(DateTime)\n';
  const job = "class Job(Dated, Base):\n    __tablename__ = 'jobs'\n    id = Column(Integer, primary_key=True)\n";
  expect(parse(base, job)[0]?.columns.map(({ name }) => name)).toEqual(['created_at', 'id']);
});

test('a table with a base class that is not in the checkout is not compared', () => {
  expect(parse("class User(SomebodysUser, Base):\n    __tablename__ = 'users'\n    id = Column(Integer)\n")).toEqual(
    [],
  );
});

test('a subclass without a table of its own adds to the table above it', () => {
  const text = `Base = declarative_base()
class Event(Base):
    __tablename__ = 'events'
    id = Column(Integer)
class Click(Event):
    target = Column(Text)
`;
  const relations = parse(text);
  expect(relations.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual([
    ['events', ['id', 'target']],
  ]);
});

test.each([
  ['class JobOffer(db.Model):\n    id = db.Column(db.Integer)', 'job_offer'],
  ['class JobOffer(SQLModel, table=True):\n    id: int', 'joboffer'],
  [
    'class Base(DeclarativeBase):\n    @declared_attr\n    def __tablename__(cls):\n        return cls.__name__.lower()\nclass JobOffer(Base):\n    id = Column(Integer)',
    'joboffer',
  ],
])('the table of %j is %s', (text, name) => {
  expect(parse(text).map((relation) => relation.name)).toEqual([name]);
});

test('a class whose table is named by code is left out', () => {
  const text =
    'class Base(DeclarativeBase):\n    @declared_attr\n    def __tablename__(cls):\n        return plural(cls.__name__)\nclass Job(Base):\n    id = Column(Integer)';
  expect(parse(text)).toEqual([]);
});
