using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace Volo.Abp.Identity;

/// <summary>Keeps users for ASP.NET Core Identity.</summary>
public partial class IdentityUserStore :
    IUserLoginStore<IdentityUser>,
    IUserRoleStore<IdentityUser>,
    IUserClaimStore<IdentityUser>,
    IUserPasswordStore<IdentityUser>,
    IUserSecurityStampStore<IdentityUser>,
    IUserEmailStore<IdentityUser>,
    IUserLockoutStore<IdentityUser>,
    IUserPhoneNumberStore<IdentityUser>,
    IUserTwoFactorStore<IdentityUser>,
    IUserAuthenticationTokenStore<IdentityUser>,
    IUserAuthenticatorKeyStore<IdentityUser>,
    IUserTwoFactorRecoveryCodeStore<IdentityUser>,
    ITransientDependency
{
    public IdentityUserStore(
        IIdentityUserRepository userRepository,
        IIdentityRoleRepository roleRepository,
        IGuidGenerator guidGenerator,
        ILogger<IdentityRoleStore> logger,
        ILookupNormalizer lookupNormalizer,
        IdentityErrorDescriber? describer = null)
    {
        UserRepository = userRepository;
        RoleRepository = roleRepository;
        GuidGenerator = guidGenerator;
        Logger = logger;
        LookupNormalizer = lookupNormalizer;
        ErrorDescriber = describer ?? new IdentityErrorDescriber();
    }

    public IdentityErrorDescriber ErrorDescriber { get; set; }

    /// <summary>Whether a change is written at once, or with the unit of work.</summary>
    public bool AutoSaveChanges { get; set; } = true;

    protected IIdentityRoleRepository RoleRepository { get; }

    protected IGuidGenerator GuidGenerator { get; }

    protected ILogger<IdentityRoleStore> Logger { get; }

    protected ILookupNormalizer LookupNormalizer { get; }

    protected IIdentityUserRepository UserRepository { get; }

    public virtual async Task<IdentityResult> CreateAsync(IdentityUser user, CancellationToken cancellationToken = default)
    {
        await UserRepository.InsertAsync(user, AutoSaveChanges, cancellationToken);
        return IdentityResult.Success;
    }

    public virtual Task<IdentityResult> UpdateAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        WriteAsync(() => UserRepository.UpdateAsync(user, AutoSaveChanges, cancellationToken));

    public virtual Task<IdentityResult> DeleteAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        WriteAsync(() => UserRepository.DeleteAsync(user, AutoSaveChanges, cancellationToken));

    public virtual Task<IdentityUser?> FindByIdAsync(string userId, CancellationToken cancellationToken = default) =>
        UserRepository.FindAsync(Guid.Parse(userId), cancellationToken: cancellationToken);

    public virtual Task<IdentityUser?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken = default) =>
        UserRepository.FindByNormalizedUserNameAsync(normalizedUserName, cancellationToken: cancellationToken);

    public virtual Task<IdentityUser?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken = default) =>
        UserRepository.FindByNormalizedEmailAsync(normalizedEmail, cancellationToken: cancellationToken);

    public virtual Task<IdentityUser?> FindByLoginAsync(
        string loginProvider,
        string providerKey,
        CancellationToken cancellationToken = default) =>
        UserRepository.FindByLoginAsync(loginProvider, providerKey, cancellationToken: cancellationToken);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private async Task<IdentityResult> WriteAsync(Func<Task> write)
    {
        try
        {
            await write();
            return IdentityResult.Success;
        }
        catch (AbpDbConcurrencyException exception)
        {
            Logger.LogWarning(exception, "A user was changed by somebody else in the meantime.");
            return IdentityResult.Failed(ErrorDescriber.ConcurrencyFailure());
        }
    }
}
