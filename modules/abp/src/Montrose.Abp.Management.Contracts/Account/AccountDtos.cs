using System.ComponentModel.DataAnnotations;
using Volo.Abp.Auditing;
using Volo.Abp.Identity;
using Volo.Abp.ObjectExtending;
using Volo.Abp.Validation;

namespace Volo.Abp.Account;

/// <summary>An account to open.</summary>
public class RegisterDto : ExtensibleObject
{
    [Required]
    [DynamicStringLength(typeof(IdentityUserConsts), nameof(IdentityUserConsts.MaxUserNameLength))]
    public string UserName { get; set; } = default!;

    [Required]
    [EmailAddress]
    [DynamicStringLength(typeof(IdentityUserConsts), nameof(IdentityUserConsts.MaxEmailLength))]
    public string EmailAddress { get; set; } = default!;

    [Required]
    [DataType(DataType.Password)]
    [DisableAuditing]
    [DynamicStringLength(typeof(IdentityUserConsts), nameof(IdentityUserConsts.MaxPasswordLength))]
    public string Password { get; set; } = default!;

    /// <summary>Which application asks; names its URLs.</summary>
    [Required]
    public string AppName { get; set; } = default!;
}

/// <summary>Whose password is forgotten.</summary>
public class SendPasswordResetCodeDto
{
    [Required]
    [EmailAddress]
    [DynamicStringLength(typeof(IdentityUserConsts), nameof(IdentityUserConsts.MaxEmailLength))]
    public string Email { get; set; } = default!;

    [Required]
    public string AppName { get; set; } = default!;

    public string? ReturnUrl { get; set; }

    public string? ReturnUrlHash { get; set; }
}

/// <summary>A reset token to look at without using it up.</summary>
public class VerifyPasswordResetTokenInput
{
    public Guid UserId { get; set; }

    [Required]
    public string ResetToken { get; set; } = default!;
}

/// <summary>A new password, proved by a reset token.</summary>
public class ResetPasswordDto
{
    public Guid UserId { get; set; }

    [Required]
    public string ResetToken { get; set; } = default!;

    [Required]
    [DisableAuditing]
    [DynamicStringLength(typeof(IdentityUserConsts), nameof(IdentityUserConsts.MaxPasswordLength))]
    public string Password { get; set; } = default!;
}
