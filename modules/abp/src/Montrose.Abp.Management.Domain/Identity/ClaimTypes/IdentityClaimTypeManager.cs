using Volo.Abp.Domain.Services;

namespace Volo.Abp.Identity;

/// <summary>Keeps claim types: unique names; built-in ones stay as they are.</summary>
public class IdentityClaimTypeManager : DomainService
{
    public IdentityClaimTypeManager(
        IIdentityClaimTypeRepository identityClaimTypeRepository,
        IIdentityUserRepository identityUserRepository,
        IIdentityRoleRepository identityRoleRepository)
    {
        IdentityClaimTypeRepository = identityClaimTypeRepository;
        IdentityUserRepository = identityUserRepository;
        IdentityRoleRepository = identityRoleRepository;
    }

    protected IIdentityClaimTypeRepository IdentityClaimTypeRepository { get; }

    protected IIdentityUserRepository IdentityUserRepository { get; }

    protected IIdentityRoleRepository IdentityRoleRepository { get; }

    /// <exception cref="BusinessException">Volo.Abp.Identity:010021</exception>
    public virtual async Task<IdentityClaimType> CreateAsync(IdentityClaimType claimType)
    {
        await CheckNameAsync(claimType, ignoredId: null);
        return await IdentityClaimTypeRepository.InsertAsync(claimType);
    }

    /// <exception cref="BusinessException">Volo.Abp.Identity:010021</exception>
    public virtual async Task<IdentityClaimType> UpdateAsync(IdentityClaimType claimType)
    {
        await CheckNameAsync(claimType, claimType.Id);
        return claimType.IsStatic
            ? throw new AbpException($"The claim type '{claimType.Name}' is built in and can not be changed.")
            : await IdentityClaimTypeRepository.UpdateAsync(claimType);
    }

    /// <summary>Users and roles lose the claims of that type.</summary>
    public virtual async Task DeleteAsync(Guid id)
    {
        var claimType = await IdentityClaimTypeRepository.GetAsync(id);
        if (claimType.IsStatic)
        {
            throw new AbpException($"The claim type '{claimType.Name}' is built in and can not be deleted.");
        }

        await IdentityUserRepository.RemoveClaimFromAllUsersAsync(claimType.Name);
        await IdentityRoleRepository.RemoveClaimFromAllRolesAsync(claimType.Name);
        await IdentityClaimTypeRepository.DeleteAsync(id);
    }

    private async Task CheckNameAsync(IdentityClaimType claimType, Guid? ignoredId)
    {
        if (await IdentityClaimTypeRepository.AnyAsync(claimType.Name, ignoredId))
        {
            throw new BusinessException(IdentityErrorCodes.ClaimNameExist).WithData("0", claimType.Name);
        }
    }
}
