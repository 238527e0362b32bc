using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Settings;
using Volo.Abp.Threading;

namespace Volo.Abp.Identity;

/// <summary>Creates, changes and deletes the users of the current tenant.</summary>
public partial class IdentityUserManager : UserManager<IdentityUser>, IDomainService
{
    public IdentityUserManager(
        IdentityUserStore store,
        IIdentityRoleRepository roleRepository,
        IIdentityUserRepository userRepository,
        IOptions<IdentityOptions> optionsAccessor,
        IPasswordHasher<IdentityUser> passwordHasher,
        IEnumerable<IUserValidator<IdentityUser>> userValidators,
        IEnumerable<IPasswordValidator<IdentityUser>> passwordValidators,
        ILookupNormalizer keyNormalizer,
        IdentityErrorDescriber errors,
        IServiceProvider services,
        ILogger<IdentityUserManager> logger,
        ICancellationTokenProvider cancellationTokenProvider,
        IOrganizationUnitRepository organizationUnitRepository,
        ISettingProvider settingProvider,
        IDistributedEventBus distributedEventBus,
        IIdentityLinkUserRepository identityLinkUserRepository)
        : base(store, optionsAccessor, passwordHasher, userValidators, passwordValidators, keyNormalizer, errors, services, logger)
    {
        RoleRepository = roleRepository;
        UserRepository = userRepository;
        OrganizationUnitRepository = organizationUnitRepository;
        SettingProvider = settingProvider;
        CancellationTokenProvider = cancellationTokenProvider;
        DistributedEventBus = distributedEventBus;
        IdentityLinkUserRepository = identityLinkUserRepository;
    }

    protected IIdentityRoleRepository RoleRepository { get; }

    protected IIdentityUserRepository UserRepository { get; }

    protected IOrganizationUnitRepository OrganizationUnitRepository { get; }

    protected ISettingProvider SettingProvider { get; }

    protected ICancellationTokenProvider CancellationTokenProvider { get; }

    protected IDistributedEventBus DistributedEventBus { get; }

    protected IIdentityLinkUserRepository IdentityLinkUserRepository { get; }

    protected override CancellationToken CancellationToken => CancellationTokenProvider.Token;

    /// <summary>Creates a user; a seed may set a password that the tenant's rules would refuse.</summary>
    public virtual async Task<IdentityResult> CreateAsync(IdentityUser user, string password, bool validatePassword)
    {
        var result = await UpdatePasswordHash(user, password, validatePassword);
        return result.Succeeded ? await CreateAsync(user) : result;
    }

    public override async Task<IdentityResult> DeleteAsync(IdentityUser user)
    {
        // Links know no tenant and no foreign key, so they do not go with the user by themselves.
        await IdentityLinkUserRepository.DeleteAsync(new IdentityLinkUserInfo(user.Id, user.TenantId), CancellationToken);
        return await base.DeleteAsync(user);
    }

    /// <exception cref="EntityNotFoundException">There is no such user in the current tenant.</exception>
    public virtual async Task<IdentityUser> GetByIdAsync(Guid id) =>
        await Store.FindByIdAsync(id.ToString(), CancellationToken)
        ?? throw new EntityNotFoundException(typeof(IdentityUser), id);

    /// <summary>Afterwards the user has exactly these roles of its own.</summary>
    public virtual async Task<IdentityResult> SetRolesAsync(IdentityUser user, IEnumerable<string> roleNames)
    {
        var wanted = roleNames.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var current = await UserRepository.GetRoleNamesAsync(user.Id, CancellationToken);

        var result = await RemoveFromRolesAsync(user, current.Except(wanted, StringComparer.OrdinalIgnoreCase));
        return result.Succeeded
            ? await AddToRolesAsync(user, wanted.Except(current, StringComparer.OrdinalIgnoreCase))
            : result;
    }

    public virtual async Task<IdentityResult> AddDefaultRolesAsync(IdentityUser user)
    {
        await UserRepository.EnsureCollectionLoadedAsync(user, u => u.Roles, CancellationToken);
        foreach (var role in await RoleRepository.GetDefaultOnesAsync(cancellationToken: CancellationToken))
        {
            user.AddRole(role.Id);
        }

        return await UpdateUserAsync(user);
    }

    public virtual async Task<bool> ShouldPeriodicallyChangePasswordAsync(IdentityUser user)
    {
        Check.NotNull(user, nameof(user));
        if (user.PasswordHash.IsNullOrWhiteSpace()
            || !await SettingProvider.GetAsync<bool>(IdentitySettingNames.Password.ForceUsersToPeriodicallyChangePassword))
        {
            return false;
        }

        var days = await SettingProvider.GetAsync<int>(IdentitySettingNames.Password.PasswordChangePeriodDays);
        var lastChange = user.LastPasswordChangeTime ?? new DateTimeOffset(DateTime.SpecifyKind(user.CreationTime, DateTimeKind.Utc));
        return days > 0 && lastChange.AddDays(days) < DateTimeOffset.UtcNow;
    }

    public virtual async Task ResetRecoveryCodesAsync(IdentityUser user)
    {
        var store = (IdentityUserStore)Store;
        await store.RemoveTokenAsync(
            user,
            await store.GetInternalLoginProviderAsync(),
            await store.GetRecoveryCodeTokenNameAsync(),
            CancellationToken);
    }

    public override async Task<IdentityResult> SetEmailAsync(IdentityUser user, string? email)
    {
        var oldEmail = user.Email;
        var result = await base.SetEmailAsync(user, email);
        if (result.Succeeded && !string.Equals(oldEmail, email, StringComparison.OrdinalIgnoreCase))
        {
            await DistributedEventBus.PublishAsync(
                new IdentityUserEmailChangedEto { Id = user.Id, TenantId = user.TenantId, Email = email, OldEmail = oldEmail });
        }

        return result;
    }

    public override async Task<IdentityResult> SetUserNameAsync(IdentityUser user, string? userName)
    {
        var oldUserName = user.UserName;
        var result = await base.SetUserNameAsync(user, userName);
        if (result.Succeeded && !string.Equals(oldUserName, userName, StringComparison.OrdinalIgnoreCase))
        {
            await DistributedEventBus.PublishAsync(
                new IdentityUserUserNameChangedEto { Id = user.Id, TenantId = user.TenantId, UserName = userName, OldUserName = oldUserName });
        }

        return result;
    }

    /// <summary>Everyone with the first role gets the second instead, or none.</summary>
    public virtual Task UpdateRoleAsync(Guid sourceRoleId, Guid? targetRoleId) =>
        UserRepository.UpdateRoleAsync(sourceRoleId, targetRoleId, CancellationToken);

    /// <summary>Everyone in the first organization unit moves to the second, or out.</summary>
    public virtual Task UpdateOrganizationAsync(Guid sourceOrganizationId, Guid? targetOrganizationId) =>
        UserRepository.UpdateOrganizationAsync(sourceOrganizationId, targetOrganizationId, CancellationToken);
}
