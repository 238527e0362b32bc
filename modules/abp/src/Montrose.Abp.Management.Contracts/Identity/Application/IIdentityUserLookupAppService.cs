using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Lets other services find users.</summary>
public interface IIdentityUserLookupAppService : IApplicationService
{
    /// <summary>The user of an id.</summary>
    Task<UserData> FindByIdAsync(Guid id);

    /// <summary>The user of a name.</summary>
    Task<UserData> FindByUserNameAsync(string userName);

    /// <summary>The users whose name or address holds a text.</summary>
    Task<ListResultDto<UserData>> SearchAsync(UserLookupSearchInputDto input);

    /// <summary>How many users a search finds.</summary>
    Task<long> GetCountAsync(UserLookupCountInputDto input);
}
