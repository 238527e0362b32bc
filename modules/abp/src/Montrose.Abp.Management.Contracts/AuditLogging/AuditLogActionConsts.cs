namespace Volo.Abp.AuditLogging;

/// <summary>Column lengths of <c>AbpAuditLogActions</c>.</summary>
public class AuditLogActionConsts
{
    public static int MaxServiceNameLength { get; set; } = 256;

    public static int MaxMethodNameLength { get; set; } = 128;

    public static int MaxParametersLength { get; set; } = 2000;
}
