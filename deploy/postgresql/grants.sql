-- What the loader may write: every table but the names and the version of the schema. As ties_owner, after each
-- `alembic upgrade head`:
--   psql --dbname ties --username ties_owner --file deploy/postgresql/grants.sql
\set ON_ERROR_STOP on

GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ties_loader;
REVOKE INSERT, UPDATE, DELETE ON alembic_version, country, currency, sector FROM ties_loader;
