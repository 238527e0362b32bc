using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Montrose.Clients;
using Montrose.Integration;
using Montrose.Notices;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Montrose.Accounts;

/// <summary>Turns a registration whose mailbox is proved into a client's workspace and its owner's account.</summary>
public class SignUpCompletion(
    IRepository<SignUp, Guid> signUps,
    IRepository<Client, Guid> clients,
    IRepository<ClientMember, Guid> members,
    ClientManager manager,
    IdentityUserManager users,
    IdentityUserStore store,
    AddressLookup addresses,
    INotifier notifier,
    IClientScope scope,
    ICurrentTenant tenant,
    IGuidGenerator guids) : ITransientDependency
{
    private const int MaxNumber = 100;

    /// <returns>The new account's user name.</returns>
    /// <exception cref="Volo.Abp.BusinessException">Montrose:SignUp.NotValid, Email.Taken</exception>
    public async Task<string> CompleteAsync(Guid id)
    {
        var signUp = await TakeAsync(id);
        if (await addresses.IsTakenAsync(signUp.Email)) throw Errors.EmailTaken(signUp.Email);
        using var _ = scope.Use(ClientScopeSnapshot.All);
        var client = await manager.CreateAsync(await FreeNameAsync(signUp.CompanyName), signUp.PersonName, signUp.Email, signUp.Services);
        var user = await CreateAccountAsync(signUp);
        await members.InsertAsync(new ClientMember(user.Id, tenant.Id, client.Id, signUp.PersonName, signUp.Email, isOwner: true), autoSave: true);
        var key = client.Id.ToString("D", CultureInfo.InvariantCulture);
        await notifier.TellAdminsAsync(new Notice(PlatformNotices.ClientSignedUp, key, "/dashboard/admin/clients/" + key, NoticeValue.Of(client.CompanyName), NoticeValue.Of(signUp.PersonName)));
        return user.UserName;
    }

    /// <summary>First of all that is written: of two right codes in the same moment the later one waits here and is told.</summary>
    private async Task<SignUp> TakeAsync(Guid id)
    {
        var signUp = await signUps.FindAsync(id) ?? throw AccountErrors.SignUpNotValid();
        try
        {
            await signUps.DeleteAsync(signUp, autoSave: true);
        }
        catch (AbpDbConcurrencyException)
        {
            throw AccountErrors.SignUpNotValid();
        }
        return signUp;
    }

    private async Task<IdentityUser> CreateAccountAsync(SignUp signUp)
    {
        var user = new IdentityUser(guids.Create(), signUp.Email, signUp.Email, tenant.Id) { Name = signUp.PersonName };
        user.SetEmailConfirmed(true);
        await store.SetPasswordHashAsync(user, signUp.PasswordHash);
        (await users.CreateAsync(user)).CheckErrors();
        (await users.AddToRoleAsync(user, MontroseRoles.Client)).CheckErrors();
        return user;
    }

    /// <summary>
    /// A name that another client has gets a number: to refuse it would tell a stranger who the agency's clients are. The
    /// agency can change it.
    /// </summary>
    private async Task<string> FreeNameAsync(string wanted)
    {
        for (var number = 1; number <= MaxNumber; number++)
        {
            var suffix = number == 1 ? "" : $" ({number.ToString(CultureInfo.InvariantCulture)})";
            var name = wanted[..Math.Min(wanted.Length, ClientConsts.MaxCompanyNameLength - suffix.Length)] + suffix;
            var normalized = Client.Normalize(name);
            if (!await clients.AnyAsync(c => c.NormalizedCompanyName == normalized)) return name;
        }
        throw Errors.CompanyNameTaken(wanted);
    }
}
