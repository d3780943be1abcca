-- The queries that people wait for.

-- name: job by url
SELECT id, title FROM jobs WHERE url = $1;

-- name: latest jobs of a company
SELECT id, title FROM jobs WHERE company_id = $1 ORDER BY scraped_at DESC LIMIT 20;

-- name: resume with the same content
SELECT id FROM resumes WHERE content_sha256 = $1 AND deleted_at IS NULL;

-- name: newest resumes
SELECT id FROM resumes ORDER BY created_at DESC LIMIT 20;

-- name: best matches of a resume
SELECT job_id, score FROM matches WHERE resume_id = $1 ORDER BY score DESC LIMIT 50;

-- name: open applications of a profile
SELECT id, job_id FROM applications WHERE application_profile_id = $1 AND status = $2;

-- name: history of an application
SELECT kind, occurred_at FROM application_events WHERE application_id = $1 ORDER BY occurred_at;

-- name: session of a token
SELECT application_profile_id FROM sessions WHERE token_sha256 = $1;

-- name: jobs that mention words
SELECT id, title FROM jobs WHERE search @@ websearch_to_tsquery('english', $1);

-- name: nearest chunks of resumes
SELECT resume_id FROM resume_chunks ORDER BY embedding <=> $1 LIMIT 10;
