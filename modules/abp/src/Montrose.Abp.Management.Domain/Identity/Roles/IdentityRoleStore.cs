using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace Volo.Abp.Identity;

/// <summary>Keeps roles for ASP.NET Core Identity.</summary>
public class IdentityRoleStore : IRoleClaimStore<IdentityRole>, ITransientDependency
{
    public IdentityRoleStore(
        IIdentityRoleRepository roleRepository,
        ILogger<IdentityRoleStore> logger,
        IGuidGenerator guidGenerator,
        IdentityErrorDescriber? describer = null)
    {
        RoleRepository = roleRepository;
        Logger = logger;
        GuidGenerator = guidGenerator;
        ErrorDescriber = describer ?? new IdentityErrorDescriber();
    }

    protected IIdentityRoleRepository RoleRepository { get; }

    protected ILogger<IdentityRoleStore> Logger { get; }

    protected IGuidGenerator GuidGenerator { get; }

    public IdentityErrorDescriber ErrorDescriber { get; set; }

    /// <summary>Whether a change is written at once, or with the unit of work.</summary>
    public bool AutoSaveChanges { get; set; } = true;

    public virtual async Task<IdentityResult> CreateAsync(IdentityRole role, CancellationToken cancellationToken = default)
    {
        await RoleRepository.InsertAsync(role, AutoSaveChanges, cancellationToken);
        return IdentityResult.Success;
    }

    public virtual Task<IdentityResult> UpdateAsync(IdentityRole role, CancellationToken cancellationToken = default) =>
        WriteAsync(() => RoleRepository.UpdateAsync(role, AutoSaveChanges, cancellationToken));

    public virtual Task<IdentityResult> DeleteAsync(IdentityRole role, CancellationToken cancellationToken = default) =>
        WriteAsync(() => RoleRepository.DeleteAsync(role, AutoSaveChanges, cancellationToken));

    public virtual Task<string> GetRoleIdAsync(IdentityRole role, CancellationToken cancellationToken = default) =>
        Task.FromResult(role.Id.ToString());

    public virtual Task<string?> GetRoleNameAsync(IdentityRole role, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(role.Name);

    public virtual Task SetRoleNameAsync(IdentityRole role, string? roleName, CancellationToken cancellationToken = default)
    {
        role.ChangeName(roleName!);
        return Task.CompletedTask;
    }

    public virtual Task<IdentityRole?> FindByIdAsync(string id, CancellationToken cancellationToken = default) =>
        RoleRepository.FindAsync(Guid.Parse(id), cancellationToken: cancellationToken);

    public virtual Task<IdentityRole?> FindByNameAsync(string normalizedName, CancellationToken cancellationToken = default) =>
        RoleRepository.FindByNormalizedNameAsync(normalizedName, cancellationToken: cancellationToken);

    public virtual Task<string?> GetNormalizedRoleNameAsync(IdentityRole role, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(role.NormalizedName);

    public virtual Task SetNormalizedRoleNameAsync(IdentityRole role, string? normalizedName, CancellationToken cancellationToken = default)
    {
        role.NormalizedName = normalizedName!;
        return Task.CompletedTask;
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    public virtual async Task<IList<Claim>> GetClaimsAsync(IdentityRole role, CancellationToken cancellationToken = default)
    {
        await RoleRepository.EnsureCollectionLoadedAsync(role, r => r.Claims, cancellationToken);
        return role.Claims.Select(c => c.ToClaim()).ToList();
    }

    public virtual async Task AddClaimAsync(IdentityRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        await RoleRepository.EnsureCollectionLoadedAsync(role, r => r.Claims, cancellationToken);
        role.AddClaim(GuidGenerator, claim);
    }

    public virtual async Task RemoveClaimAsync(IdentityRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        await RoleRepository.EnsureCollectionLoadedAsync(role, r => r.Claims, cancellationToken);
        role.RemoveClaim(claim);
    }

    private async Task<IdentityResult> WriteAsync(Func<Task> write)
    {
        try
        {
            await write();
            return IdentityResult.Success;
        }
        catch (AbpDbConcurrencyException exception)
        {
            Logger.LogWarning(exception, "A role was changed by somebody else in the meantime.");
            return IdentityResult.Failed(ErrorDescriber.ConcurrencyFailure());
        }
    }
}
