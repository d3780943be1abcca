-- name: jobs scraped since
SELECT id, title FROM jobs WHERE scraped_at >= $1 ORDER BY scraped_at;

-- name: resumes of a degree
SELECT id FROM resumes WHERE edu_level = $1;

-- name: best matches of a resume
SELECT job_id FROM matches WHERE resume_id = $1 ORDER BY llm_score DESC LIMIT 50;

-- name: open jobs of a company
SELECT id FROM jobs WHERE company_id = $1 AND status = 'open';
