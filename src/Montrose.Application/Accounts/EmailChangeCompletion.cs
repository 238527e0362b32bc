using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Timing;

namespace Montrose.Accounts;

/// <summary>Changes an account's address as soon as both mailboxes agree. Sessions end with it: the security stamp changes.</summary>
public class EmailChangeCompletion(
    IRepository<EmailChange, Guid> changes,
    IdentityUserManager users,
    AddressLookup addresses,
    IdentitySecurityLogManager securityLog,
    IClock clock) : ITransientDependency
{
    /// <returns>True where the address is changed now.</returns>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:EmailChange.NotValid, Email.Taken</exception>
    public Task<bool> ConfirmNewAsync(Guid id) => ConfirmAsync(id, change => change.ConfirmNew(clock.Now));

    /// <inheritdoc cref="ConfirmNewAsync"/>
    public Task<bool> ConfirmOldAsync(Guid id) => ConfirmAsync(id, change => change.ConfirmOld(clock.Now));

    private async Task<bool> ConfirmAsync(Guid id, Action<EmailChange> confirm)
    {
        var change = await changes.FindAsync(id) ?? throw AccountErrors.EmailChangeNotValid();
        confirm(change);
        if (change.IsConfirmed)
        {
            await ApplyAsync(change);
            return true;
        }
        await changes.UpdateAsync(change, autoSave: true);
        return false;
    }

    private async Task ApplyAsync(EmailChange change)
    {
        if (await addresses.IsTakenAsync(change.Email, change.UserId)) throw Errors.EmailTaken(change.Email);
        var user = await users.GetByIdAsync(change.UserId);
        var signsInWithAddress = string.Equals(user.UserName, user.Email, StringComparison.OrdinalIgnoreCase);
        (await users.SetEmailAsync(user, change.Email)).CheckErrors();
        if (signsInWithAddress) (await users.SetUserNameAsync(user, change.Email)).CheckErrors();
        user.SetEmailConfirmed(true);
        (await users.UpdateAsync(user)).CheckErrors();
        await changes.DeleteAsync(change, autoSave: true);
        await securityLog.SaveAsync(new IdentitySecurityLogContext
        {
            Identity = IdentitySecurityLogIdentityConsts.Identity,
            Action = IdentitySecurityLogActionConsts.ChangeEmail,
            UserName = user.UserName,
        });
    }
}
