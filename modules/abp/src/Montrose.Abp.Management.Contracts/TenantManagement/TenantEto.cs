using Volo.Abp.Auditing;

namespace Volo.Abp.TenantManagement;

/// <summary>A tenant as other processes hear of it.</summary>
public class TenantEto : IHasEntityVersion
{
    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public int EntityVersion { get; set; }
}
