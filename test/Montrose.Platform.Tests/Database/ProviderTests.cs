using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Montrose.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Montrose.Platform.Tests.Database;

/// <summary>PostgreSQL and SQL Server are made from one model and stay in step; no server is asked.</summary>
public sealed partial class ProviderTests : IDisposable
{
    private readonly MontroseDbContext _postgres = new PostgreSqlDbContextFactory().CreateDbContext([]);
    private readonly MontroseDbContext _sqlServer = new SqlServerDbContextFactory().CreateDbContext([]);

    [Fact]
    public void PostgreSql_s_migrations_are_up_to_date_with_the_model() => _postgres.Database.HasPendingModelChanges().ShouldBeFalse();

    [Fact]
    public void SqlServer_s_migrations_are_up_to_date_with_the_model() => _sqlServer.Database.HasPendingModelChanges().ShouldBeFalse();

    [Fact]
    public void Both_have_the_same_tables_columns_and_nullability()
    {
        var columns = Columns(_postgres);

        columns.Length.ShouldBeGreaterThan(300);
        Columns(_sqlServer).ShouldBe(columns);
    }

    [Fact]
    public void Both_have_the_same_keys_and_unique_indexes()
    {
        var keys = Keys(_postgres);

        keys.ShouldContain(k => k.StartsWith("billing.RedeemCodes unique TenantId, NormalizedCode", StringComparison.Ordinal));
        Keys(_sqlServer).ShouldBe(keys);
    }

    [Fact]
    public void The_scripts_of_all_migrations_make_what_the_model_says()
    {
        var (postgres, sqlServer) = (ScriptedColumns(_postgres), ScriptedColumns(_sqlServer));

        postgres.ShouldBe(Columns(_postgres));
        sqlServer.ShouldBe(postgres);
    }

    [Fact]
    public void SqlServer_s_script_holds_no_condition_in_PostgreSql_s_words()
    {
        var script = Script(_sqlServer);

        script.ShouldNotContain("= false", Case.Insensitive);
        script.ShouldNotContain("= true", Case.Insensitive);
        script.ShouldNotContain("timestamp with", Case.Insensitive);
        script.ShouldNotContain("jsonb", Case.Insensitive);
    }

    public void Dispose()
    {
        _postgres.Dispose();
        _sqlServer.Dispose();
    }

    private static string[] Columns(DbContext context) =>
        [.. Tables(context).SelectMany(t => t.Columns.Select(c => $"{Name(t.Schema, t.Name)}.{c.Name} {(c.IsNullable ? "null" : "not null")}")).Order(StringComparer.Ordinal)];

    private static string[] Keys(DbContext context) =>
    [
        .. Tables(context).SelectMany(t => new[] { $"{Name(t.Schema, t.Name)} primary {List(t.PrimaryKey!.Columns)}" }
            .Concat(t.ForeignKeyConstraints.Select(f => $"{Name(t.Schema, t.Name)} foreign {List(f.Columns)} -> {Name(f.PrincipalTable.Schema, f.PrincipalTable.Name)} {List(f.PrincipalColumns)} {f.OnDeleteAction}"))
            .Concat(t.UniqueConstraints.Where(u => !u.GetIsPrimaryKey()).Select(u => $"{Name(t.Schema, t.Name)} alternate {List(u.Columns)}"))
            .Concat(t.Indexes.Where(i => i.IsUnique).Select(i => $"{Name(t.Schema, t.Name)} unique {List(i.Columns)}"))).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<ITable> Tables(DbContext context) =>
        context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.Where(t => !t.IsExcludedFromMigrations);

    /// <summary>PostgreSQL's and SQL Server's default schemas have different names.</summary>
    private static string Name(string? schema, string table) => schema is null or "public" or "dbo" ? table : $"{schema}.{table}";

    private static string List(IEnumerable<IColumn> columns) => string.Join(", ", columns.Select(c => c.Name));

    private static string Script(DbContext context) => context.GetService<IMigrator>().GenerateScript();

    /// <summary>What CREATE TABLE and later ADD leave, read from the script's own lines.</summary>
    private static string[] ScriptedColumns(DbContext context)
    {
        var columns = new List<string>();
        var script = Script(context).ReplaceLineEndings("\n").Replace('[', '"').Replace(']', '"');
        foreach (Match table in CreatedTable().Matches(script))
        {
            if (table.Groups["table"].Value == "__EFMigrationsHistory") continue;
            foreach (Match column in Column().Matches(table.Groups["columns"].Value)) columns.Add(Scripted(context, table, column));
        }
        foreach (Match added in AddedColumn().Matches(script)) columns.Add(Scripted(context, added, added));
        return [.. columns.Order(StringComparer.Ordinal)];
    }

    private static string Scripted(DbContext context, Match table, Match column)
    {
        var (name, rest) = (Name(table.Groups["schema"] is { Success: true } s ? s.Value : null, table.Groups["table"].Value), column.Groups["rest"].Value);
        // SQL Server works out itself whether a computed column can be null.
        var isNull = rest.StartsWith("AS ", StringComparison.Ordinal)
            ? Tables(context).Single(t => Name(t.Schema, t.Name) == name).Columns.Single(c => c.Name == column.Groups["column"].Value).IsNullable
            : !rest.Contains("NOT NULL", StringComparison.Ordinal);
        return $"{name}.{column.Groups["column"].Value} {(isNull ? "null" : "not null")}";
    }

    [GeneratedRegex("""CREATE TABLE (?:IF NOT EXISTS )?(?:"?(?<schema>\w+)"?\.)?"(?<table>\w+)" \(\n(?<columns>.*?)\n\s*\);""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex CreatedTable();

    [GeneratedRegex("""^\s*"(?<column>\w+)" (?<rest>[^\n]*)$""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Column();

    [GeneratedRegex("""ALTER TABLE (?:"?(?<schema>\w+)"?\.)?"(?<table>\w+)" ADD (?!CONSTRAINT)"(?<column>\w+)" (?<rest>[^;]*);""", RegexOptions.ExplicitCapture)]
    private static partial Regex AddedColumn();
}
