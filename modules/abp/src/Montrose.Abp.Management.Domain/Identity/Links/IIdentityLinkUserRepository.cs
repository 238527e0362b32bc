using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>Finds links between accounts.</summary>
public interface IIdentityLinkUserRepository : IBasicRepository<IdentityLinkUser, Guid>
{
    Task<IdentityLinkUser?> FindAsync(
        IdentityLinkUserInfo sourceLinkUserInfo,
        IdentityLinkUserInfo targetLinkUserInfo,
        CancellationToken cancellationToken = default);

    Task<List<IdentityLinkUser>> GetListAsync(
        IdentityLinkUserInfo linkUserInfo,
        List<IdentityLinkUserInfo>? excludes = null,
        CancellationToken cancellationToken = default);

    Task DeleteAsync(IdentityLinkUserInfo linkUserInfo, CancellationToken cancellationToken = default);
}
