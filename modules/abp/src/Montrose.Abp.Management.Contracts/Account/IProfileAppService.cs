using Volo.Abp.Application.Services;

namespace Volo.Abp.Account;

/// <summary>The signed-in user's own profile.</summary>
public interface IProfileAppService : IApplicationService
{
    Task<ProfileDto> GetAsync();

    Task<ProfileDto> UpdateAsync(UpdateProfileDto input);

    Task ChangePasswordAsync(ChangePasswordInput input);
}
