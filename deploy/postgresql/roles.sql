-- Three roles, each with what it needs and no more. Once, as a superuser, in the ledger's database:
--   createdb ties && psql --dbname ties --file deploy/postgresql/roles.sql
-- ties_owner migrates, ties_loader loads, ties_reader reports. Set passwords with \password, and keep them in ~/.pgpass.
\set ON_ERROR_STOP on

CREATE ROLE ties_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE ties_loader LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;
CREATE ROLE ties_reader LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE;

REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT CONNECT ON DATABASE :"DBNAME" TO ties_owner, ties_loader, ties_reader;
GRANT USAGE, CREATE ON SCHEMA public TO ties_owner;
GRANT USAGE ON SCHEMA public TO ties_loader, ties_reader;

-- What a later migration makes can be read at once; grants.sql says what may be written.
ALTER DEFAULT PRIVILEGES FOR ROLE ties_owner IN SCHEMA public GRANT SELECT ON TABLES TO ties_loader, ties_reader;
