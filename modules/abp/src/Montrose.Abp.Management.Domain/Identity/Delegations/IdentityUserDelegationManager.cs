using Volo.Abp.Domain.Services;

namespace Volo.Abp.Identity;

/// <summary>Lets users act for one another for a while.</summary>
public class IdentityUserDelegationManager : DomainService
{
    public IdentityUserDelegationManager(IIdentityUserDelegationRepository identityUserDelegationRepository)
    {
        IdentityUserDelegationRepository = identityUserDelegationRepository;
    }

    protected IIdentityUserDelegationRepository IdentityUserDelegationRepository { get; }

    public virtual Task<List<IdentityUserDelegation>> GetListAsync(
        Guid? sourceUserId = null,
        Guid? targetUserId = null,
        CancellationToken cancellationToken = default) =>
        IdentityUserDelegationRepository.GetListAsync(sourceUserId, targetUserId, cancellationToken);

    public virtual Task<List<IdentityUserDelegation>> GetActiveDelegationsAsync(
        Guid targetUseId,
        CancellationToken cancellationToken = default) =>
        IdentityUserDelegationRepository.GetActiveDelegationsAsync(targetUseId, cancellationToken);

    public virtual Task<IdentityUserDelegation?> FindActiveDelegationByIdAsync(
        Guid id,
        CancellationToken cancellationToken = default) =>
        IdentityUserDelegationRepository.FindActiveDelegationByIdAsync(id, cancellationToken);

    /// <exception cref="BusinessException">Volo.Abp.Identity:010009</exception>
    public virtual async Task DelegateNewUserAsync(
        Guid sourceUserId,
        Guid targetUserId,
        DateTime startTime,
        DateTime endTime,
        CancellationToken cancellationToken = default)
    {
        if (sourceUserId == targetUserId)
        {
            throw new BusinessException(IdentityErrorCodes.YouCannotDelegateYourself);
        }

        await IdentityUserDelegationRepository.InsertAsync(
            new IdentityUserDelegation(GuidGenerator.Create(), sourceUserId, targetUserId, startTime, endTime, CurrentTenant.Id),
            cancellationToken: cancellationToken);
    }

    /// <summary>Only the one who gave it can take it back; anything else changes nothing.</summary>
    public virtual async Task DeleteDelegationAsync(Guid id, Guid sourceUserId, CancellationToken cancellationToken = default)
    {
        var delegation = await IdentityUserDelegationRepository.FindAsync(id, cancellationToken: cancellationToken);
        if (delegation is not null && delegation.SourceUserId == sourceUserId)
        {
            await IdentityUserDelegationRepository.DeleteAsync(delegation, cancellationToken: cancellationToken);
        }
    }
}
