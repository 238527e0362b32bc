namespace Volo.Abp.AuditLogging;

/// <summary>Column lengths of <c>AbpEntityChanges</c>.</summary>
public class EntityChangeConsts
{
    public static int MaxEntityTypeFullNameLength { get; set; } = 128;

    public static int MaxEntityIdLength { get; set; } = 128;
}
