namespace Montrose.EntityFrameworkCore.RowLevelSecurity;

/// <summary>
/// The second line behind EF's filters: PostgreSQL itself shows and takes only rows of the tenant that the setting
/// <c>app.tenant_id</c> names. Without the setting there are no rows. Every table with a tenant has the policy, whoever
/// added it, because it is laid on after each migration.
/// </summary>
internal static class TenantPolicies
{
    /// <summary>The setting's value for rows of no tenant.</summary>
    public const string Host = "host";

    /// <summary>The setting's value where code has switched the tenant filter off on purpose.</summary>
    public const string EveryTenant = "all";

    /// <summary>For the connection that migrates.</summary>
    public const string SessionOfMigrations = "-c app.tenant_id=all";

    // The number goes up with every change of the policy, so that databases get the new one.
    private const string Name = "tenant_2";

    private const string Setting = "current_setting('app.tenant_id', true)";

    /// <summary>
    /// The sub-selects are evaluated once a query; what is left for each row is one comparison of uuids. The nil uuid
    /// stands for rows of no tenant, and no tenant has it.
    /// </summary>
    private const string OfTheTenant =
        $"""
        coalesce("TenantId", '00000000-0000-0000-0000-000000000000') =
            (SELECT CASE WHEN s = 'host' THEN '00000000-0000-0000-0000-000000000000'::uuid
                         WHEN length(s) = 36 AND s ~ '^[0-9a-f]+(-[0-9a-f]+)+$' AND s <> '00000000-0000-0000-0000-000000000000' THEN s::uuid END
             FROM {Setting} s)
        OR (SELECT {Setting} = 'all')
        """;

    /// <summary>Of tables whose TenantId says which tenant a row of the host's is about.</summary>
    private const string OfTheHost = $"(SELECT {Setting} IN ('host', 'all'))";

    /// <summary>Where a tenant's database is.</summary>
    private const string TablesOfTheHost = "'AbpTenantConnectionStrings'";

    private const string TablesWithATenant =
        """
        SELECT n.nspname AS schema_name, c.relname AS table_name, c.oid AS table_id, c.relrowsecurity AND c.relforcerowsecurity AS is_bound
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relkind IN ('r', 'p') AND a.attname = 'TenantId' AND NOT a.attisdropped AND a.atttypid = 'uuid'::regtype
          AND n.nspname NOT IN ('pg_catalog', 'information_schema')
        """;

    /// <summary>Lays the policy on every table that lacks it. FORCE binds the tables' owner too.</summary>
    public static readonly string Enable =
        $"""
        DO $do$
        DECLARE t record; old text; f regprocedure; rule text;
        BEGIN
            FOR t IN {TablesWithATenant} LOOP
                IF NOT t.is_bound THEN
                    EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t.schema_name, t.table_name);
                END IF;
                IF NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = t.table_id AND polname = '{Name}') THEN
                    FOR old IN SELECT polname FROM pg_policy WHERE polrelid = t.table_id LOOP
                        EXECUTE format('DROP POLICY %I ON %I.%I', old, t.schema_name, t.table_name);
                    END LOOP;
                    rule := CASE WHEN t.table_name IN ({TablesOfTheHost}) THEN $rule${OfTheHost}$rule$ ELSE $rule${OfTheTenant}$rule$ END;
                    EXECUTE format('CREATE POLICY {Name} ON %I.%I USING (%s) WITH CHECK (%s)', t.schema_name, t.table_name, rule, rule);
                END IF;
            END LOOP;
            -- An index can serve a search only where its operator is known to tell nothing of the rows it refuses. These
            -- raise no error that depends on a row, and only a superuser may say so; without, searches read the tenant's rows.
            IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
                FOR f IN SELECT o.oprcode::regprocedure FROM pg_operator o WHERE o.oprname IN ('~~', '~~*') AND o.oprleft = 'text'::regtype AND o.oprnamespace = 'pg_catalog'::regnamespace
                    AND NOT (SELECT proleakproof FROM pg_proc WHERE oid = o.oprcode) LOOP
                    EXECUTE format('ALTER FUNCTION %s LEAKPROOF', f);
                END LOOP;
            END IF;
            -- A rule that is checked at commit looks at all rows that it is about, whoever was told of last.
            FOR f IN SELECT DISTINCT tgfoid::regprocedure FROM pg_trigger WHERE NOT tgisinternal AND tgdeferrable LOOP
                EXECUTE format('ALTER FUNCTION %s SET app.tenant_id = ''all''', f);
            END LOOP;
        END $do$;
        """;

    /// <summary>For installations that are configured without it.</summary>
    public static readonly string Disable =
        $"""
        DO $do$
        DECLARE t record;
        BEGIN
            FOR t IN {TablesWithATenant} LOOP
                IF t.is_bound THEN
                    EXECUTE format('ALTER TABLE %I.%I NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY', t.schema_name, t.table_name);
                END IF;
            END LOOP;
        END $do$;
        """;
}
