using Volo.Abp.DependencyInjection;
using Volo.Abp.SecurityLog;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Writes what happened to an account into the security log.</summary>
public class IdentitySecurityLogManager : ITransientDependency
{
    public IdentitySecurityLogManager(
        ISecurityLogManager securityLogManager,
        IdentityUserManager userManager,
        ICurrentUser currentUser)
    {
        SecurityLogManager = securityLogManager;
        UserManager = userManager;
        CurrentUser = currentUser;
    }

    protected ISecurityLogManager SecurityLogManager { get; }

    protected IdentityUserManager UserManager { get; }

    protected ICurrentUser CurrentUser { get; }

    public async Task SaveAsync(IdentitySecurityLogContext context)
    {
        var userId = CurrentUser.Id;
        var userName = context.UserName.IsNullOrWhiteSpace() ? CurrentUser.UserName : context.UserName;

        // At sign-in nobody is signed in yet: the name or address says whose entry it is.
        if (userId is null && !userName.IsNullOrWhiteSpace())
        {
            userId = await UserManager.FindIdAsync(userName!);
        }

        await SecurityLogManager.SaveAsync(entry =>
        {
            entry.Identity = context.Identity;
            entry.Action = context.Action;
            entry.UserId = userId;
            entry.UserName = userName;
            // Outside of a request nothing else says whose entry it is.
            entry.TenantId ??= CurrentUser.TenantId;
            if (!context.ClientId.IsNullOrWhiteSpace())
            {
                entry.ClientId = context.ClientId;
            }

            foreach (var (key, value) in context.ExtraProperties)
            {
                entry.ExtraProperties[key] = value!;
            }
        });
    }
}
