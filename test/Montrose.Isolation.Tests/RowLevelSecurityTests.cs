using Montrose.EntityFrameworkCore;
using Montrose.Isolation.Tests.Infrastructure;
using Montrose.Isolation.Tests.Policy;
using Montrose.Isolation.Tests.World;
using Npgsql;
using Shouldly;
using Xunit;

namespace Montrose.Isolation.Tests;

/// <summary>PostgreSQL itself shows and takes a tenant's rows only, whatever the application asks for.</summary>
[Collection(KeyCollection.Name)]
public class RowLevelSecurityTests(IsolationFixture fixture)
{
    [Fact]
    public async Task The_application_s_role_owns_nothing_and_nothing_exempts_it()
    {
        (await AskAsync<bool>("SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = current_user")).ShouldBeFalse();
        (await AskAsync<long>("SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole")).ShouldBe(0);
        (await AskAsync<long>("SELECT count(*) FROM pg_namespace WHERE nspowner = current_user::regrole")).ShouldBe(0);
        (await RefusalAsync("""ALTER TABLE "AbpUsers" DISABLE ROW LEVEL SECURITY""")).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await RefusalAsync("""UPDATE billing."Entries" SET "AmountMinorUnits" = 0""")).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Every_table_with_a_tenant_has_a_policy_that_binds_its_owner_too() =>
        (await AskAsync<string>(
            """
            SELECT coalesce(string_agg(c.relname, ', '), '') FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND a.attname = 'TenantId' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
              AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = c.oid AND polqual IS NOT NULL AND polwithcheck IS NOT NULL))
            """)).ShouldBe("");

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task Without_a_tenant_there_are_no_rows(string tenant)
    {
        (await CountAsync(tenant)).ShouldBe(0);
        (await CountAsync("all")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_tenant_s_setting_shows_that_tenant_s_rows_only()
    {
        var (a, b) = (fixture.World.TenantOf(Owner.A), fixture.World.TenantOf(Owner.B));

        (await CountAsync(a.ToString()!)).ShouldBeGreaterThan(0);
        (await CountAsync(a.ToString()!, $"""AND "TenantId" = '{b}'""")).ShouldBe(0);
        (await CountAsync("host", """AND "TenantId" IS NOT NULL""")).ShouldBe(0);
        (await CountAsync("host")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_row_of_another_tenant_is_neither_written_nor_moved()
    {
        var (a, b) = (fixture.World.TenantOf(Owner.A), fixture.World.TenantOf(Owner.B));
        string Grant(Guid? tenant) => $"""INSERT INTO "AbpPermissionGrants" ("Id", "TenantId", "Name", "ProviderName", "ProviderKey") VALUES (gen_random_uuid(), '{tenant}', 'x', 'R', 'x')""";

        (await RefusalAsync(Grant(b), a.ToString()!)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await RefusalAsync(Grant(a), "")).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await RefusalAsync($"""UPDATE platform."Agents" SET "TenantId" = '{b}'""", a.ToString()!)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await ChangedAsync($"""UPDATE platform."Agents" SET "Name" = "Name" WHERE "TenantId" = '{b}'""", a.ToString()!)).ShouldBe(0);
        (await ChangedAsync($"""DELETE FROM platform."Invitations" WHERE "TenantId" = '{b}'""", a.ToString()!)).ShouldBe(0);
    }

    public static TheoryData<string> Endpoints => [.. IsolationPolicy.Rules.Where(r => r.Ids.Count > 0 || (r.IsRead && r.Rows is Rows.Agency or Rows.Client)).Select(r => r.Endpoint)];

    [Theory, MemberData(nameof(Endpoints))]
    public async Task It_holds_alone_where_the_application_forgot_its_filters(string endpoint)
    {
        var before = await fixture.StateAsync();
        MontroseDbContext.HasFirstLine = false;
        try
        {
            foreach (var one in CasePlan.Of(IsolationPolicy.Find(endpoint), fixture.World.Principals).Where(c => c.Kind is CaseKind.Swapped || (c.Kind is CaseKind.Allowed && c.Rule.IsRead)))
                (await fixture.Cases.RunAsync(one)).ShouldBeNull();
        }
        finally
        {
            MontroseDbContext.HasFirstLine = true;
        }
        (await fixture.StateAsync()).ChangesSince(before).Where(c => DatabaseState.IsOf(c, Owner.B) || DatabaseState.IsOf(c, Owner.B1) || DatabaseState.IsOf(c, Owner.B2)).ShouldBeEmpty();
    }

    private async Task<long> CountAsync(string tenant, string and = "") =>
        await AskAsync<long>($"""SELECT (SELECT count(*) FROM "AbpUsers" WHERE true {and}) + (SELECT count(*) FROM platform."Clients" WHERE true {and}) + (SELECT count(*) FROM "AbpPermissionGrants" WHERE true {and})""", tenant);

    private async Task<T> AskAsync<T>(string sql, string tenant = "")
    {
        await using var connection = await OpenAsync(tenant);
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private async Task<int> ChangedAsync(string sql, string tenant)
    {
        await using var connection = await OpenAsync(tenant);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteNonQueryAsync();
    }

    private async Task<string> RefusalAsync(string sql, string tenant = "") => (await Should.ThrowAsync<PostgresException>(() => ChangedAsync(sql, tenant))).SqlState;

    /// <summary>As the application's role, for a tenant.</summary>
    private async Task<NpgsqlConnection> OpenAsync(string tenant)
    {
        var connection = new NpgsqlConnection(fixture.Server.ApplicationConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var tell = new NpgsqlCommand("SELECT set_config('app.tenant_id', @tenant, false)", connection) { Parameters = { new("tenant", tenant) } };
        await tell.ExecuteNonQueryAsync();
        return connection;
    }
}
