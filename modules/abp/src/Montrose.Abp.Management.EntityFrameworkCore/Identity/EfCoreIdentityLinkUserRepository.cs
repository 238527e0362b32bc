using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentityLinkUserRepository"/>
public class EfCoreIdentityLinkUserRepository
    : EfCoreRepository<IIdentityDbContext, IdentityLinkUser, Guid>, IIdentityLinkUserRepository
{
    public EfCoreIdentityLinkUserRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    /// <summary>A link holds in both directions.</summary>
    public virtual async Task<IdentityLinkUser?> FindAsync(
        IdentityLinkUserInfo sourceLinkUserInfo,
        IdentityLinkUserInfo targetLinkUserInfo,
        CancellationToken cancellationToken = default)
    {
        var (source, sourceTenant) = (sourceLinkUserInfo.UserId, sourceLinkUserInfo.TenantId);
        var (target, targetTenant) = (targetLinkUserInfo.UserId, targetLinkUserInfo.TenantId);
        return await (await GetDbSetAsync())
            .OrderBy(l => l.Id)
            .FirstOrDefaultAsync(
                l => (l.SourceUserId == source && l.SourceTenantId == sourceTenant && l.TargetUserId == target && l.TargetTenantId == targetTenant)
                    || (l.SourceUserId == target && l.SourceTenantId == targetTenant && l.TargetUserId == source && l.TargetTenantId == sourceTenant),
                GetCancellationToken(cancellationToken));
    }

    public virtual async Task<List<IdentityLinkUser>> GetListAsync(
        IdentityLinkUserInfo linkUserInfo,
        List<IdentityLinkUserInfo>? excludes = null,
        CancellationToken cancellationToken = default)
    {
        var links = await (await OfAsync(linkUserInfo)).ToListAsync(GetCancellationToken(cancellationToken));
        return excludes.IsNullOrEmpty() ? links : links.Where(l => !excludes!.Exists(e => Joins(l, e))).ToList();
    }

    public virtual async Task DeleteAsync(IdentityLinkUserInfo linkUserInfo, CancellationToken cancellationToken = default)
    {
        var links = await (await OfAsync(linkUserInfo)).ToListAsync(GetCancellationToken(cancellationToken));
        if (links.Count > 0)
        {
            await DeleteManyAsync(links, cancellationToken: cancellationToken);
        }
    }

    private static bool Joins(IdentityLinkUser link, IdentityLinkUserInfo user) =>
        (link.SourceUserId == user.UserId && link.SourceTenantId == user.TenantId) ||
        (link.TargetUserId == user.UserId && link.TargetTenantId == user.TenantId);

    private async Task<IQueryable<IdentityLinkUser>> OfAsync(IdentityLinkUserInfo user)
    {
        var (id, tenant) = (user.UserId, user.TenantId);
        return (await GetDbSetAsync()).Where(l =>
            (l.SourceUserId == id && l.SourceTenantId == tenant) || (l.TargetUserId == id && l.TargetTenantId == tenant));
    }
}
