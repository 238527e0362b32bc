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
    private const string Name = "tenant_1";

    /// <summary>The sub-select is evaluated once a query, not once a row.</summary>
    private const string OfTheTenant =
        """CASE (SELECT current_setting('app.tenant_id', true)) WHEN 'all' THEN true WHEN coalesce("TenantId"::text, 'host') THEN true ELSE false END""";

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
        DECLARE t record; old text; f regprocedure;
        BEGIN
            FOR t IN {TablesWithATenant} LOOP
                IF NOT t.is_bound THEN
                    EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', t.schema_name, t.table_name);
                END IF;
                IF NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = t.table_id AND polname = '{Name}') THEN
                    FOR old IN SELECT polname FROM pg_policy WHERE polrelid = t.table_id LOOP
                        EXECUTE format('DROP POLICY %I ON %I.%I', old, t.schema_name, t.table_name);
                    END LOOP;
                    EXECUTE format($policy$CREATE POLICY {Name} ON %I.%I USING ({OfTheTenant}) WITH CHECK ({OfTheTenant})$policy$, t.schema_name, t.table_name);
                END IF;
            END LOOP;
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
