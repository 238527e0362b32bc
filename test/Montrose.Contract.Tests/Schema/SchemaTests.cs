using Microsoft.EntityFrameworkCore;
using Montrose.PostgresTesting;
using Shouldly;
using Xunit;

namespace Montrose.Contract.Schema;

public class SchemaTests
{
    [Fact]
    public async Task Tables_equal_the_recorded_schema()
    {
        var recorded = await RecordedAsync();
        await using var database = await PostgresTestDatabase.CreateAsync();
        await using (var dbContext = new RecordedSchemaDbContext(
            new DbContextOptionsBuilder<RecordedSchemaDbContext>().UseNpgsql(database.ConnectionString).Options))
            await dbContext.Database.EnsureCreatedAsync();

        var ours = await CatalogReader.ReadAsync(database.ConnectionString);

        CatalogReader.Difference(recorded, ours).ShouldBe("");
        recorded.Count.ShouldBeGreaterThan(300);
    }

    [Fact]
    public async Task The_comparison_sees_every_kind_of_difference()
    {
        var recorded = await RecordedAsync();
        await using var database = await PostgresTestDatabase.CreateAsync();
        await CatalogReader.RunAsync(database.ConnectionString, await File.ReadAllTextAsync(RecordedFile));
        string[] changes =
        [
            """ALTER TABLE "AbpTenants" ALTER COLUMN "Name" TYPE character varying(65)""",
            """ALTER TABLE "AbpTenants" ALTER COLUMN "NormalizedName" DROP NOT NULL""",
            """ALTER TABLE "AbpBackgroundJobs" ALTER COLUMN "Priority" SET DEFAULT 16""",
            """ALTER TABLE "AbpBlobs" DROP CONSTRAINT "FK_AbpBlobs_AbpBlobContainers_ContainerId" """,
            """DROP INDEX "IX_AbpSessions_Device" """,
            """ALTER TABLE "AbpSettings" RENAME COLUMN "Value" TO "Text" """,
        ];
        foreach (var change in changes)
            await CatalogReader.RunAsync(database.ConnectionString, change);

        var difference = CatalogReader.Difference(recorded, await CatalogReader.ReadAsync(database.ConnectionString));

        foreach (var name in new[] { "AbpTenants.Name", "AbpTenants.NormalizedName", "AbpBackgroundJobs.Priority", "FK_AbpBlobs", "IX_AbpSessions_Device", "AbpSettings.Text" })
            difference.ShouldContain(name);
    }

    private static string RecordedFile => Path.Combine(AppContext.BaseDirectory, "Recorded", "schema.postgresql.sql");

    private static async Task<IReadOnlyList<string>> RecordedAsync()
    {
        await using var database = await PostgresTestDatabase.CreateAsync();
        await CatalogReader.RunAsync(database.ConnectionString, await File.ReadAllTextAsync(RecordedFile));
        return await CatalogReader.ReadAsync(database.ConnectionString);
    }
}
