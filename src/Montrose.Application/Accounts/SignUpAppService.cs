using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Montrose.Permissions;
using Volo.Abp.Application.Services;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace Montrose.Accounts;

public class SignUpAppService(
    IRepository<SignUp, Guid> signUps,
    ISettingManager settings,
    NewPasswords passwords,
    AccountTickets tickets,
    AccountThrottle throttle,
    CodeAttempts attempts,
    SignUpCompletion completion,
    IBackgroundJobManager jobs) : ApplicationService, ISignUpAppService
{
    [AllowAnonymous]
    public async Task<SignUpPolicyDto> GetPolicyAsync() =>
        new() { IsOpen = CurrentTenant.Id is not null && await SettingProvider.IsTrueAsync(AccountSettings.ClientSignUp) };

    [Authorize(MontrosePermissions.SignUps.Update)]
    public async Task<SignUpPolicyDto> UpdatePolicyAsync(UpdateSignUpPolicyInput input)
    {
        await settings.SetForCurrentTenantAsync(AccountSettings.ClientSignUp, input.IsOpen ? "true" : "false");
        return new SignUpPolicyDto { IsOpen = input.IsOpen };
    }

    [AllowAnonymous]
    public async Task<SignUpDto> RegisterAsync(RegisterClientInput input)
    {
        await EnsureOpenAsync();
        throttle.CountMailTo(input.Email);
        var hash = await passwords.HashAsync(input.Email, input.Password);
        var signUp = new SignUp(GuidGenerator.Create(), CurrentTenant.Id, input.CompanyName, input.Name, input.Email, hash, input.Services, Clock.Now);
        await signUps.InsertAsync(signUp, autoSave: true);
        return await SendCodeAsync(signUp);
    }

    [AllowAnonymous]
    public async Task<SignUpDto> LookupAsync(SignUpTicketInput input)
    {
        await EnsureOpenAsync();
        return ToDto(await FindAsync(input.Ticket));
    }

    [AllowAnonymous]
    public async Task<SignUpDto> ResendAsync(SignUpTicketInput input)
    {
        await EnsureOpenAsync();
        var signUp = await FindAsync(input.Ticket);
        signUp.AskForCodeAgain(Clock.Now);
        throttle.CountMailTo(signUp.Email);
        await signUps.UpdateAsync(signUp, autoSave: true);
        return await SendCodeAsync(signUp);
    }

    [AllowAnonymous]
    public async Task<SignedUpDto> VerifyAsync(VerifySignUpInput input)
    {
        await EnsureOpenAsync();
        var id = tickets.Open(TicketPurpose.SignUp, input.Ticket) ?? throw AccountErrors.SignUpNotValid();
        await attempts.CheckAsync(signUps, id, input.Code, AccountErrors.SignUpNotValid);
        return new SignedUpDto { UserName = await completion.CompleteAsync(id) };
    }

    private async Task EnsureOpenAsync()
    {
        if (!(await GetPolicyAsync()).IsOpen) throw new EntityNotFoundException(typeof(SignUp));
    }

    private async Task<SignUp> FindAsync(string ticket)
    {
        var id = tickets.Open(TicketPurpose.SignUp, ticket) ?? throw AccountErrors.SignUpNotValid();
        return await signUps.FindAsync(id) ?? throw AccountErrors.SignUpNotValid();
    }

    private async Task<SignUpDto> SendCodeAsync(SignUp signUp)
    {
        await jobs.EnqueueAsync(new SendSignUpCodeArgs { TenantId = CurrentTenant.Id, SignUpId = signUp.Id, Culture = CultureInfo.CurrentUICulture.Name });
        return ToDto(signUp);
    }

    private SignUpDto ToDto(SignUp signUp) => new()
    {
        Ticket = tickets.Seal(TicketPurpose.SignUp, signUp.Id),
        Email = signUp.Email,
        SecondsUntilResend = signUp.SecondsUntilResend(Clock.Now),
    };
}
