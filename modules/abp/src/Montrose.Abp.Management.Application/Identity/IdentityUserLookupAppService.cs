using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <inheritdoc cref="IIdentityUserLookupAppService"/>
[Authorize(IdentityPermissions.UserLookup.Default)]
public class IdentityUserLookupAppService : IdentityAppServiceBase, IIdentityUserLookupAppService
{
    public IdentityUserLookupAppService(IIdentityUserIntegrationService identityUserIntegrationService)
    {
        IdentityUserIntegrationService = identityUserIntegrationService;
    }

    protected IIdentityUserIntegrationService IdentityUserIntegrationService { get; }

    public virtual async Task<UserData> FindByIdAsync(Guid id) =>
        await IdentityUserIntegrationService.FindByIdAsync(id) ?? throw new EntityNotFoundException(typeof(IdentityUser), id);

    public virtual async Task<UserData> FindByUserNameAsync(string userName) =>
        await IdentityUserIntegrationService.FindByUserNameAsync(userName)
        ?? throw new EntityNotFoundException(typeof(IdentityUser), userName);

    public virtual Task<ListResultDto<UserData>> SearchAsync(UserLookupSearchInputDto input) =>
        IdentityUserIntegrationService.SearchAsync(input);

    public virtual Task<long> GetCountAsync(UserLookupCountInputDto input) => IdentityUserIntegrationService.GetCountAsync(input);
}
