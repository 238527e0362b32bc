namespace Volo.Abp.AuditLogging;

/// <summary>A change and who made it.</summary>
public class EntityChangeWithUsername
{
    public EntityChange EntityChange { get; set; } = null!;

    public string? UserName { get; set; }
}
