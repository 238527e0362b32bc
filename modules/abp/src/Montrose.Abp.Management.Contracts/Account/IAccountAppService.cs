using Volo.Abp.Application.Services;
using Volo.Abp.Identity;

namespace Volo.Abp.Account;

/// <summary>What somebody without a session can do about an account.</summary>
public interface IAccountAppService : IApplicationService
{
    /// <summary>Registers a new account.</summary>
    Task<IdentityUserDto> RegisterAsync(RegisterDto input);

    /// <summary>Mails a reset link where the address belongs to an account; answers the same where it does not.</summary>
    Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input);

    /// <summary>Says whether a link for a new password still works.</summary>
    Task<bool> VerifyPasswordResetTokenAsync(VerifyPasswordResetTokenInput input);

    /// <summary>Sets a new password with the token of the link.</summary>
    Task ResetPasswordAsync(ResetPasswordDto input);
}
