using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.Account;

/// <summary>The own profile over HTTP.</summary>
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[Route("api/account/my-profile")]
public class ProfileController : AbpControllerBase, IProfileAppService
{
    public ProfileController(IProfileAppService profileAppService)
    {
        ProfileAppService = profileAppService;
    }

    protected IProfileAppService ProfileAppService { get; }

    [HttpGet]
    public virtual Task<ProfileDto> GetAsync() => ProfileAppService.GetAsync();

    [HttpPut]
    public virtual Task<ProfileDto> UpdateAsync(UpdateProfileDto input) => ProfileAppService.UpdateAsync(input);

    [HttpPost]
    [Route("change-password")]
    public virtual Task ChangePasswordAsync(ChangePasswordInput input) => ProfileAppService.ChangePasswordAsync(input);
}
