namespace Volo.Abp.EntityFrameworkCore;

public enum EfCoreDatabaseProvider
{
    SqlServer,
    MySql,
    Oracle,
    PostgreSql,
    Sqlite,
    InMemory,
    Cosmos,
    Firebird,
}
