using System.Text.RegularExpressions;
using Montrose.Accounts;
using Montrose.Billing.Wallets;
using Montrose.Clients;
using Shouldly;
using Volo.Abp.Account;
using Volo.Abp.Http.Client;
using Xunit;

namespace Montrose.Web.Tests.Api;

/// <summary>Registration and the own account over HTTP, as a program does it.</summary>
[Collection(ApiPortalCollection.Name)]
public partial class SignUpThroughTheClientTests(ApiPortal portal)
{
    [Fact]
    public async Task A_program_registers_a_client_and_looks_after_its_account()
    {
        var agency = await portal.AnAgencyAsync();
        var email = $"{Guid.NewGuid():N}@bakery.example";
        await using var client = await MontroseClient.OpenAsync(agency.Url);
        var signUps = client.Get<ISignUpAppService>();
        (await signUps.GetPolicyAsync()).IsOpen.ShouldBeFalse();
        (await RefusedAsync(() => signUps.RegisterAsync(Bakery(email)))).HttpStatusCode.ShouldBe(404);
        await agency.Admin.Get<ISignUpAppService>().UpdatePolicyAsync(new UpdateSignUpPolicyInput { IsOpen = true });

        var signUp = await signUps.RegisterAsync(Bakery(email));
        signUp.SecondsUntilResend.ShouldBeInRange(55, 60);
        (await RefusedAsync(() => signUps.ResendAsync(new SignUpTicketInput { Ticket = signUp.Ticket }))).HttpStatusCode.ShouldBe(429);
        (await RefusedAsync(() => signUps.VerifyAsync(new VerifySignUpInput { Ticket = signUp.Ticket, Code = "abc" }))).Code.ShouldBe("Montrose:Code.Wrong");
        var done = await signUps.VerifyAsync(new VerifySignUpInput { Ticket = signUp.Ticket, Code = await CodeAsync(email) });
        await client.SignInAsync(done.UserName, ApiPortal.Password);
        (await client.Get<IWalletAppService>().GetMineAsync()).Balance.MinorUnits.ShouldBe(0);

        var accounts = client.Get<IMyAccountAppService>();
        var account = await accounts.GetAsync();
        (await accounts.UpdateProfileAsync(new UpdateMyProfileInput { Name = "Olga", ConcurrencyStamp = account.ConcurrencyStamp })).Name.ShouldBe("Olga");
        (await RefusedAsync(() => accounts.UpdateProfileAsync(new UpdateMyProfileInput { Name = "Late", ConcurrencyStamp = account.ConcurrencyStamp }))).HttpStatusCode.ShouldBe(409);
        (await client.Get<IEmailChangeAppService>().GetMineAsync()).ShouldBeNull();

        await using var other = await MontroseClient.ConnectAsync(agency.Url, email, ApiPortal.Password);
        await client.Get<IProfileAppService>().ChangePasswordAsync(new ChangePasswordInput { CurrentPassword = ApiPortal.Password, NewPassword = "Brand-new-horse-2" });
        (await RefusedAsync(() => other.Get<IMyAccountAppService>().GetAsync())).HttpStatusCode.ShouldBe(401);
    }

    private static RegisterClientInput Bakery(string email) =>
        new() { CompanyName = "Bakery " + email, Name = "Olga Owner", Email = email, Password = ApiPortal.Password, Services = [ServiceKind.Marketing] };

    private static Task<AbpRemoteCallException> RefusedAsync<T>(Func<Task<T>> call) => Should.ThrowAsync<AbpRemoteCallException>(async () => await call());

    private async Task<string> CodeAsync(string email) => Code().Match((await portal.Server.MailToAsync(email, "Your code")).HtmlBody!).Groups[1].Value;

    [GeneratedRegex(">([0-9]{6})<")]
    private static partial Regex Code();
}
