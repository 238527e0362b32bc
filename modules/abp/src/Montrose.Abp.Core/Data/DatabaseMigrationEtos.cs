using Volo.Abp.Domain.Entities.Events.Distributed;

namespace Volo.Abp.Data;

/// <summary>Asks for a database to be migrated.</summary>
[Serializable]
public class ApplyDatabaseMigrationsEto : EtoBase
{
    public Guid? TenantId { get; set; }

    public string DatabaseName { get; set; } = default!;
}

/// <summary>Says that a database has been migrated.</summary>
[Serializable]
public class AppliedDatabaseMigrationsEto
{
    public string DatabaseName { get; set; } = default!;

    public Guid? TenantId { get; set; }
}
