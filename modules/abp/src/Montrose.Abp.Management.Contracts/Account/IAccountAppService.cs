using Volo.Abp.Application.Services;
using Volo.Abp.Identity;

namespace Volo.Abp.Account;

/// <summary>What somebody without a session can do about an account.</summary>
public interface IAccountAppService : IApplicationService
{
    Task<IdentityUserDto> RegisterAsync(RegisterDto input);

    /// <summary>Mails a reset link where the address belongs to an account; answers the same where it does not.</summary>
    Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input);

    Task<bool> VerifyPasswordResetTokenAsync(VerifyPasswordResetTokenInput input);

    Task ResetPasswordAsync(ResetPasswordDto input);
}
