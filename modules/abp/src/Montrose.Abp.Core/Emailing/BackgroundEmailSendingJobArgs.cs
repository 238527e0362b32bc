using Volo.Abp.BackgroundJobs;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Emailing;

[Serializable]
[BackgroundJobName("emailing")]
public class BackgroundEmailSendingJobArgs : IMultiTenant
{
    public Guid? TenantId { get; set; }

    public string? From { get; set; }

    public string To { get; set; } = null!;

    public string? Subject { get; set; }

    public string? Body { get; set; }

    public bool IsBodyHtml { get; set; } = true;

    public AdditionalEmailSendingArgs? AdditionalEmailSendingArgs { get; set; }
}
