using Volo.Abp.BackgroundJobs;

namespace Volo.Abp.Account.Emailing;

/// <summary>Somebody says to have forgotten the password that belongs to an address.</summary>
[BackgroundJobName("Abp.Account.PasswordResetMail")]
internal sealed class PasswordResetMailArgs
{
    public Guid? TenantId { get; set; }

    public string Email { get; set; } = default!;

    public string AppName { get; set; } = default!;

    public string? ReturnUrl { get; set; }

    public string? ReturnUrlHash { get; set; }

    /// <summary>In which language the visitor asked.</summary>
    public string? Culture { get; set; }
}
