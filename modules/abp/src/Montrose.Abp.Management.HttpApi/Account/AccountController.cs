using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity;

namespace Volo.Abp.Account;

/// <summary>Registration and password reset over HTTP.</summary>
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[AllowAnonymous]
[Route("api/account")]
public class AccountController : AbpControllerBase, IAccountAppService
{
    public AccountController(IAccountAppService accountAppService)
    {
        AccountAppService = accountAppService;
    }

    protected IAccountAppService AccountAppService { get; }

    [HttpPost]
    [Route("register")]
    public virtual Task<IdentityUserDto> RegisterAsync(RegisterDto input) => AccountAppService.RegisterAsync(input);

    [HttpPost]
    [Route("send-password-reset-code")]
    public virtual Task SendPasswordResetCodeAsync(SendPasswordResetCodeDto input) =>
        AccountAppService.SendPasswordResetCodeAsync(input);

    [HttpPost]
    [Route("verify-password-reset-token")]
    public virtual Task<bool> VerifyPasswordResetTokenAsync(VerifyPasswordResetTokenInput input) =>
        AccountAppService.VerifyPasswordResetTokenAsync(input);

    [HttpPost]
    [Route("reset-password")]
    public virtual Task ResetPasswordAsync(ResetPasswordDto input) => AccountAppService.ResetPasswordAsync(input);
}
