using System.ComponentModel.DataAnnotations;
using Montrose.Clients;
using Volo.Abp.Account;
using Volo.Abp.Application.Services;
using Volo.Abp.Auditing;
using Volo.Abp.Identity;
using Volo.Abp.Validation;

namespace Montrose.Accounts;

/// <summary>The signed-in person's own account (B1). The password is changed by <see cref="IProfileAppService"/>, the address by <see cref="IEmailChangeAppService"/>.</summary>
public interface IMyAccountAppService : IApplicationService
{
    /// <summary>The caller's own account.</summary>
    Task<MyAccountDto> GetAsync();

    /// <summary>Changes the caller's own profile.</summary>
    Task<MyAccountDto> UpdateProfileAsync(UpdateMyProfileInput input);

    /// <summary>Changes what the person signs in with besides the address; the other sessions end.</summary>
    /// <exception cref="Volo.Abp.BusinessException">
    /// Montrose:Account.PasswordWrong, .UserNameIsAddress; TooManyAttempts with the data <c>seconds</c>; Volo.Abp.Identity:DuplicateUserName, InvalidUserName
    /// </exception>
    Task<MyAccountDto> ChangeUserNameAsync(ChangeUserNameInput input);
}

public class MyAccountDto
{
    public string Name { get; set; } = "";
    public string UserName { get; set; } = "";
    public string Email { get; set; } = "";

    /// <summary>False for people who come from another system: it keeps their password.</summary>
    public bool HasPassword { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

public class UpdateMyProfileInput
{
    [Required, StringLength(ClientConsts.MaxContactNameLength)]
    public string Name { get; set; } = "";

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}

public class ChangeUserNameInput
{
    /// <summary>The own e-mail address, or a name without @.</summary>
    [Required, DynamicStringLength(typeof(IdentityUserConsts), nameof(IdentityUserConsts.MaxUserNameLength))]
    public string UserName { get; set; } = "";

    [Required, StringLength(AccountConsts.MaxPasswordLength), DataType(DataType.Password), DisableAuditing]
    public string CurrentPassword { get; set; } = "";

    /// <summary>The stamp that was read; another one in the database answers 409.</summary>
    [StringLength(40)]
    public string? ConcurrencyStamp { get; set; }
}
