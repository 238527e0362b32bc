using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.Account.Emailing;

/// <summary>Mails a reset link to the account with the address, if there is one that may sign in.</summary>
internal sealed class PasswordResetMailJob(
    IdentityUserManager userManager,
    IAccountEmailer emailer,
    IUnitOfWorkManager unitOfWorkManager,
    ICurrentTenant currentTenant) : AsyncBackgroundJob<PasswordResetMailArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(PasswordResetMailArgs args)
    {
        using var tenant = currentTenant.Change(args.TenantId);
        using var culture = args.Culture is null ? NullDisposable.Instance : CultureHelper.Use(args.Culture);
        using var uow = unitOfWorkManager.Begin(requiresNew: true);

        var user = await userManager.FindByEmailAsync(args.Email);
        if (user is { IsActive: true, IsExternal: false })
        {
            var token = await userManager.GeneratePasswordResetTokenAsync(user);
            await emailer.SendPasswordResetLinkAsync(user, token, args.AppName, args.ReturnUrl, args.ReturnUrlHash);
        }

        await uow.CompleteAsync();
    }
}
