using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Services;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Threading;

namespace Volo.Abp.Identity;

/// <summary>Creates, renames and deletes roles; built-in ones keep their name and stay.</summary>
public class IdentityRoleManager : RoleManager<IdentityRole>, IDomainService
{
    public IdentityRoleManager(
        IdentityRoleStore store,
        IEnumerable<IRoleValidator<IdentityRole>> roleValidators,
        ILookupNormalizer keyNormalizer,
        IdentityErrorDescriber errors,
        ILogger<IdentityRoleManager> logger,
        IStringLocalizer<IdentityResource> localizer,
        ICancellationTokenProvider cancellationTokenProvider,
        IIdentityUserRepository userRepository)
        : base(store, roleValidators, keyNormalizer, errors, logger)
    {
        Localizer = localizer;
        CancellationTokenProvider = cancellationTokenProvider;
        UserRepository = userRepository;
    }

    protected override CancellationToken CancellationToken => CancellationTokenProvider.Token;

    protected IStringLocalizer<IdentityResource> Localizer { get; }

    protected ICancellationTokenProvider CancellationTokenProvider { get; }

    protected IIdentityUserRepository UserRepository { get; }

    /// <exception cref="EntityNotFoundException">There is no such role in the current tenant.</exception>
    public virtual async Task<IdentityRole> GetByIdAsync(Guid id) =>
        await Store.FindByIdAsync(id.ToString(), CancellationToken)
        ?? throw new EntityNotFoundException(typeof(IdentityRole), id);

    public override Task<IdentityResult> SetRoleNameAsync(IdentityRole role, string? name)
    {
        if (role.IsStatic && !string.Equals(role.Name, name, StringComparison.Ordinal))
        {
            throw new BusinessException(IdentityErrorCodes.StaticRoleRenaming);
        }

        return base.SetRoleNameAsync(role, name);
    }

    /// <summary>Users and organization units lose the role with it: the database deletes its rows in cascade.</summary>
    public override Task<IdentityResult> DeleteAsync(IdentityRole role)
    {
        if (role.IsStatic)
        {
            throw new BusinessException(IdentityErrorCodes.StaticRoleDeletion);
        }

        return base.DeleteAsync(role);
    }
}
