using Volo.Abp.Application.Services;

namespace Volo.Abp.Account;

/// <summary>The signed-in user's own profile.</summary>
public interface IProfileAppService : IApplicationService
{
    /// <summary>The caller's own profile.</summary>
    Task<ProfileDto> GetAsync();

    /// <summary>Changes the caller's own profile.</summary>
    Task<ProfileDto> UpdateAsync(UpdateProfileDto input);

    /// <summary>Changes the caller's own password.</summary>
    Task ChangePasswordAsync(ChangePasswordInput input);
}
