using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Auditing;

namespace Montrose.Accounts;

/// <summary>What the signed-in person sees and does about the safety of the own account. The password is changed by ABP's profile service.</summary>
public interface IMySecurityAppService : IApplicationService
{
    /// <summary>Attempts to sign in with this account, the newest first, refused ones too.</summary>
    Task<PagedResultDto<MySignInDto>> GetSignInsAsync(PagedResultRequestDto input);

    /// <summary>Ends every session of the account. A portal's own page begins the caller's anew; keys of programs stay.</summary>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:Account.PasswordWrong; TooManyAttempts with the data <c>seconds</c></exception>
    Task EndSessionsAsync(EndSessionsInput input);
}

public class EndSessionsInput
{
    /// <summary>So that nobody who has found an open browser locks its owner out of the others.</summary>
    [Required, StringLength(AccountConsts.MaxPasswordLength), DataType(DataType.Password), DisableAuditing]
    public string CurrentPassword { get; set; } = "";
}

/// <summary>Somebody tried to sign in.</summary>
public class MySignInDto : EntityDto<Guid>
{
    /// <summary>UTC.</summary>
    public DateTime Time { get; set; }

    /// <summary>False for a refused attempt.</summary>
    public bool IsSuccessful { get; set; }

    /// <summary>The IP address that it came from, where it is known.</summary>
    public string? Address { get; set; }

    /// <summary>What the browser says of itself, where it is known.</summary>
    public string? Browser { get; set; }
}
