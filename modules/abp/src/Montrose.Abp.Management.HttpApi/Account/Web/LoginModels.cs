using System.ComponentModel.DataAnnotations;
using Volo.Abp.Auditing;
using Volo.Abp.Identity;
using Volo.Abp.Validation;

namespace Volo.Abp.Account.Web.Areas.Account.Controllers.Models;

/// <summary>Who wants to sign in.</summary>
public class UserLoginInfo
{
    [Required]
    [DynamicStringLength(typeof(IdentityUserConsts), nameof(IdentityUserConsts.MaxEmailLength))]
    public string UserNameOrEmailAddress { get; set; } = default!;

    [Required]
    [DisableAuditing]
    [DataType(DataType.Password)]
    [DynamicStringLength(typeof(IdentityUserConsts), nameof(IdentityUserConsts.MaxPasswordLength))]
    public string Password { get; set; } = default!;

    public bool RememberMe { get; set; }
}

/// <summary>What became of an attempt to sign in.</summary>
public enum LoginResultType : byte
{
    Success = 1,
    InvalidUserNameOrPassword = 2,
    NotAllowed = 3,
    LockedOut = 4,
    RequiresTwoFactor = 5,
}

/// <summary>The answer to an attempt to sign in.</summary>
public class AbpLoginResult
{
    public AbpLoginResult(LoginResultType result)
    {
        Result = result;
    }

    public LoginResultType Result { get; }

    public string Description => Result.ToString();
}
