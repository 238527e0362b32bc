using Volo.Abp.Domain.Services;

namespace Volo.Abp.Identity;

/// <summary>Links accounts of one person, within a tenant or across tenants.</summary>
public class IdentityLinkUserManager : DomainService
{
    public IdentityLinkUserManager(
        IIdentityLinkUserRepository identityLinkUserRepository,
        IdentityUserManager userManager)
    {
        IdentityLinkUserRepository = identityLinkUserRepository;
        UserManager = userManager;
    }

    protected IIdentityLinkUserRepository IdentityLinkUserRepository { get; }

    protected IdentityUserManager UserManager { get; }

    /// <summary>The links of an account; indirect ones are those of the linked accounts, and theirs.</summary>
    public async Task<List<IdentityLinkUser>> GetListAsync(
        IdentityLinkUserInfo linkUserInfo,
        bool includeIndirect = false,
        CancellationToken cancellationToken = default)
    {
        var links = await ListAsync(linkUserInfo, cancellationToken);
        if (!includeIndirect)
        {
            return links;
        }

        var seen = links.Select(l => l.Id).ToHashSet();
        var visited = new HashSet<(Guid, Guid?)> { (linkUserInfo.UserId, linkUserInfo.TenantId) };
        var open = new Queue<IdentityLinkUser>(links);
        while (open.TryDequeue(out var link))
        {
            (Guid Id, Guid? Tenant)[] ends = [(link.SourceUserId, link.SourceTenantId), (link.TargetUserId, link.TargetTenantId)];
            foreach (var end in ends.Where(visited.Add))
            {
                foreach (var next in await ListAsync(new IdentityLinkUserInfo(end.Id, end.Tenant), cancellationToken))
                {
                    if (seen.Add(next.Id))
                    {
                        links.Add(next);
                        open.Enqueue(next);
                    }
                }
            }
        }

        return links;
    }

    public virtual async Task LinkAsync(
        IdentityLinkUserInfo sourceLinkUser,
        IdentityLinkUserInfo targetLinkUser,
        CancellationToken cancellationToken = default)
    {
        var same = sourceLinkUser.UserId == targetLinkUser.UserId && sourceLinkUser.TenantId == targetLinkUser.TenantId;
        if (same || await IsLinkedAsync(sourceLinkUser, targetLinkUser, cancellationToken: cancellationToken))
        {
            return;
        }

        using (CurrentTenant.Change(null))
        {
            await IdentityLinkUserRepository.InsertAsync(
                new IdentityLinkUser(GuidGenerator.Create(), sourceLinkUser, targetLinkUser),
                autoSave: true,
                cancellationToken);
        }
    }

    public virtual async Task<bool> IsLinkedAsync(
        IdentityLinkUserInfo sourceLinkUser,
        IdentityLinkUserInfo targetLinkUser,
        bool includeIndirect = false,
        CancellationToken cancellationToken = default)
    {
        if (!includeIndirect)
        {
            return await FindAsync(sourceLinkUser, targetLinkUser, cancellationToken) is not null;
        }

        var links = await GetListAsync(sourceLinkUser, includeIndirect: true, cancellationToken);
        return links.Exists(l =>
            (l.SourceUserId == targetLinkUser.UserId && l.SourceTenantId == targetLinkUser.TenantId) ||
            (l.TargetUserId == targetLinkUser.UserId && l.TargetTenantId == targetLinkUser.TenantId));
    }

    public virtual async Task UnlinkAsync(
        IdentityLinkUserInfo sourceLinkUser,
        IdentityLinkUserInfo targetLinkUser,
        CancellationToken cancellationToken = default)
    {
        var link = await FindAsync(sourceLinkUser, targetLinkUser, cancellationToken);
        if (link is not null)
        {
            using (CurrentTenant.Change(null))
            {
                await IdentityLinkUserRepository.DeleteAsync(link, cancellationToken: cancellationToken);
            }
        }
    }

    public virtual async Task<string> GenerateLinkTokenAsync(
        IdentityLinkUserInfo targetLinkUser,
        string tokenPurpose,
        CancellationToken cancellationToken = default)
    {
        using (CurrentTenant.Change(targetLinkUser.TenantId))
        {
            var user = await UserManager.GetByIdAsync(targetLinkUser.UserId);
            return await UserManager.GenerateUserTokenAsync(
                user,
                LinkUserTokenProviderConsts.LinkUserTokenProviderName,
                tokenPurpose);
        }
    }

    public virtual async Task<bool> VerifyLinkTokenAsync(
        IdentityLinkUserInfo targetLinkUser,
        string token,
        string tokenPurpose,
        CancellationToken cancellationToken = default)
    {
        using (CurrentTenant.Change(targetLinkUser.TenantId))
        {
            var user = await UserManager.GetByIdAsync(targetLinkUser.UserId);
            return await UserManager.VerifyUserTokenAsync(
                user,
                LinkUserTokenProviderConsts.LinkUserTokenProviderName,
                tokenPurpose,
                token);
        }
    }

    private async Task<List<IdentityLinkUser>> ListAsync(IdentityLinkUserInfo user, CancellationToken cancellationToken)
    {
        // Links cross tenants, so they are kept with the host.
        using (CurrentTenant.Change(null))
        {
            return await IdentityLinkUserRepository.GetListAsync(user, cancellationToken: cancellationToken);
        }
    }

    private async Task<IdentityLinkUser?> FindAsync(
        IdentityLinkUserInfo source,
        IdentityLinkUserInfo target,
        CancellationToken cancellationToken)
    {
        using (CurrentTenant.Change(null))
        {
            return await IdentityLinkUserRepository.FindAsync(source, target, cancellationToken);
        }
    }
}
