"""A migration's functions, rewritten so that each statement stands under a guard of its own."""

import ast

GUARD = "__schema_audit_guard__"
PLAIN = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Global, ast.Nonlocal, ast.Pass, ast.Break, ast.Continue)


class Unit:
    """One statement of the file as it was written."""

    def __init__(self, node):
        self.line = node.lineno
        self.binds = {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
        self.makes = {name for each in ast.walk(node) if isinstance(each, ast.Call) for name in _made_by(each)}
        self.code = _compiled(node)


def _made_by(call):
    """`create_index("name", …)`: the operation says first what it makes."""
    is_making = isinstance(call.func, ast.Attribute) and call.func.attr.startswith("create_")
    first = call.args[0] if is_making and call.args else None
    return [first.value] if isinstance(first, ast.Constant) and isinstance(first.value, str) else []


def _compiled(node):
    try:
        module = ast.fix_missing_locations(ast.Module(body=[node], type_ignores=[]))
        return compile(module, "<salvage>", "exec", dont_inherit=True)
    except SyntaxError:  # a return has no meaning outside its function
        return None


def guarded(path, namespace, guard):
    """The functions of the file by name, in a copy of `namespace`; `guard(unit, locals)` gives the context manager."""
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read(), path)
    units = []
    body = []
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and not node.decorator_list:
            node.returns = None
            for argument in ast.walk(node.args):
                if isinstance(argument, ast.arg):
                    argument.annotation = None
            if not gives_values(node):
                node.body = _guard_all(node.body, units)
            body.append(node)
    module = ast.fix_missing_locations(ast.Module(body=body, type_ignores=[]))
    names = dict(namespace)
    names[GUARD] = lambda index, local: guard(units[index], local)
    exec(compile(module, path, "exec", dont_inherit=True), names)
    return names


def gives_values(function):
    """A function whose value its caller needs must fail as a whole."""
    return any(isinstance(each, ast.Return) and each.value is not None for each in ast.walk(function))


def _guard_all(statements, units):
    return [_guard(each, units) for each in statements] or [ast.Pass()]


def _guard(node, units):
    if isinstance(node, PLAIN) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
        return node
    units.append(Unit(node))
    index = len(units) - 1
    # The handlers of a try are the migration's own answer to a failure: its body stays as it is.
    if isinstance(node, (ast.With, ast.For, ast.While, ast.If)):
        node.body = _guard_all(node.body, units)
        if getattr(node, "orelse", None):
            node.orelse = _guard_all(node.orelse, units)
    local = ast.Call(func=ast.Name(id="locals", ctx=ast.Load()), args=[], keywords=[])
    call = ast.Call(func=ast.Name(id=GUARD, ctx=ast.Load()), args=[ast.Constant(value=index), local], keywords=[])
    wrapped = ast.With(items=[ast.withitem(context_expr=call, optional_vars=None)], body=[node])
    return ast.copy_location(wrapped, node)
