namespace Montrose.EntityFrameworkCore.RowLevelSecurity;

/// <summary>
/// What the role that the application signs in as may: read and write rows. It owns nothing, so that it can neither change
/// a table nor switch a policy off, and the ledger's entries it can only add to.
/// </summary>
internal static class ApplicationRole
{
    /// <summary>Gives the role the product's schemas; <c>{0}</c> is its name, quoted as an identifier.</summary>
    public const string Grants =
        """
        DO $do$
        DECLARE s text;
        BEGIN
            FOR s IN SELECT nspname FROM pg_namespace WHERE nspname = 'public' OR EXISTS (SELECT 1 FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = pg_namespace.oid AND a.attname = 'TenantId') LOOP
                IF s IN ('pg_catalog', 'information_schema') THEN CONTINUE; END IF;
                EXECUTE format('GRANT USAGE ON SCHEMA %I TO {0}', s);
                EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO {0}', s);
                EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO {0}', s);
            END LOOP;
        END $do$;
        REVOKE UPDATE, DELETE ON billing."Entries", billing."Transactions" FROM {0};
        REVOKE INSERT, UPDATE, DELETE ON public."__EFMigrationsHistory" FROM {0};
        """;

}
