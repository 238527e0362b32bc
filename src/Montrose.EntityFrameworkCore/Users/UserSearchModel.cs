using Microsoft.EntityFrameworkCore;
using Montrose.People;
using Volo.Abp.Identity;

namespace Montrose.Users;

/// <summary>
/// Columns by which users are found and sorted, computed by the database from ABP's own. They are compared byte by byte, so
/// that the beginning of a text is a range of the index, also where row-level security keeps LIKE from using one.
/// </summary>
internal static class UserSearchModel
{
    public const string Name = "SearchName";
    public const string LastName = "SearchLastName";
    public const string Email = "SearchEmail";
    public const string UserName = "SearchUserName";

    private const int MaxLength = 256;

    /// <summary>No text that begins with another is greater than that followed by this, Unicode's last character.</summary>
    public const string Last = "\U0010FFFF";

    public static void AddUserSearch(this ModelBuilder builder, bool isSqlServer)
    {
        var collation = isSqlServer ? "Latin1_General_BIN2" : "C";
        builder.Entity<Invitation>().Property(i => i.NormalizedEmail).UseCollation(collation);
        builder.Entity<IdentityUser>(b =>
        {
            foreach (var (column, sql) in isSqlServer ? SqlServer : PostgreSql)
            {
                b.Property<string>(column).HasMaxLength(MaxLength).HasComputedColumnSql(sql, stored: true).UseCollation(collation);
                b.HasIndex("TenantId", column, "Id").HasFilter("\"IsDeleted\" = false");
            }
            b.HasIndex("TenantId", nameof(IdentityUser.CreationTime), "Id").HasFilter("\"IsDeleted\" = false");
        });
        builder.Entity<IdentityRole>().HasIndex(r => new { r.TenantId, r.NormalizedName });
    }

    private const string PostgresName = """trim(coalesce("Name", '') || ' ' || coalesce("Surname", ''))""";

    private static readonly (string Column, string Sql)[] PostgreSql =
    [
        (Name, $"""upper(({PostgresName}) COLLATE "pg_c_utf8")"""),
        (LastName, $"""upper(regexp_replace({PostgresName}, '^.*\s', '') COLLATE "pg_c_utf8")"""),
        (Email, """upper("Email" COLLATE "pg_c_utf8")"""),
        (UserName, """upper("UserName" COLLATE "pg_c_utf8")"""),
    ];

    private const string SqlServerName = "LTRIM(RTRIM(CONCAT([Name], N' ', [Surname])))";

    private static readonly (string Column, string Sql)[] SqlServer =
    [
        (Name, $"UPPER({SqlServerName})"),
        (LastName, $"UPPER(RIGHT({SqlServerName}, CHARINDEX(N' ', REVERSE({SqlServerName}) + N' ') - 1))"),
        (Email, "UPPER([Email])"),
        (UserName, "UPPER([UserName])"),
    ];
}
