using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Users;

namespace Montrose.Accounts;

[Authorize]
public class EmailChangeAppService(
    IRepository<EmailChange, Guid> changes,
    IdentityUserManager users,
    PasswordProof proof,
    AccountTickets tickets,
    AccountThrottle throttle,
    CodeAttempts attempts,
    EmailChangeCompletion completion,
    IBackgroundJobManager jobs) : ApplicationService, IEmailChangeAppService
{
    public async Task<EmailChangeDto?> GetMineAsync() => await FindMineAsync() is { } change ? ToDto(change) : null;

    public async Task<EmailChangeDto> RequestAsync(RequestEmailChangeInput input)
    {
        var user = await users.GetByIdAsync(CurrentUser.GetId());
        await proof.RequireAsync(user, input.CurrentPassword);
        var change = new EmailChange(GuidGenerator.Create(), CurrentTenant.Id, user.Id, user.Email, input.NewEmail, Clock.Now);
        throttle.CountMailTo(change.Email);
        await changes.DeleteAsync(c => c.UserId == user.Id, autoSave: true);
        await changes.InsertAsync(change, autoSave: true);
        await SendAsync(change, toOldAddress: true);
        return ToDto(change);
    }

    public async Task<EmailChangeDto> ResendAsync()
    {
        var change = await GetMineOpenAsync();
        change.AskForCodeAgain(Clock.Now);
        throttle.CountMailTo(change.Email);
        await changes.UpdateAsync(change, autoSave: true);
        await SendAsync(change, toOldAddress: false);
        return ToDto(change);
    }

    public async Task<EmailChangeStateDto> ConfirmCodeAsync(ConfirmEmailCodeInput input)
    {
        var id = await FindMyIdAsync() ?? throw AccountErrors.EmailChangeNotValid();
        await attempts.CheckAsync(changes, id, input.Code, AccountErrors.EmailChangeNotValid);
        return new EmailChangeStateDto { IsDone = await completion.ConfirmNewAsync(id) };
    }

    public async Task CancelAsync()
    {
        var userId = CurrentUser.GetId();
        await changes.DeleteAsync(c => c.UserId == userId);
    }

    [AllowAnonymous]
    public async Task<EmailChangeDto> LookupAsync(EmailChangeTicketInput input) => ToDto(await FindAsync(input.Ticket));

    [AllowAnonymous]
    public async Task<EmailChangeStateDto> AgreeAsync(EmailChangeTicketInput input) =>
        new() { IsDone = await completion.ConfirmOldAsync((await FindAsync(input.Ticket)).Id) };

    [AllowAnonymous]
    public async Task RefuseAsync(EmailChangeTicketInput input) => await changes.DeleteAsync(await FindAsync(input.Ticket));

    private async Task<EmailChange> FindAsync(string ticket)
    {
        var id = tickets.Open(TicketPurpose.EmailChange, ticket) ?? throw AccountErrors.EmailChangeNotValid();
        var change = await changes.FindAsync(id) ?? throw AccountErrors.EmailChangeNotValid();
        change.EnsureOpen(Clock.Now);
        return change;
    }

    /// <summary>The id alone: the row is read after the try was counted in another unit of work.</summary>
    private async Task<Guid?> FindMyIdAsync()
    {
        var (userId, now) = (CurrentUser.GetId(), Clock.Now);
        return await AsyncExecuter.FirstOrDefaultAsync((await changes.GetQueryableAsync()).Where(c => c.UserId == userId && c.ExpiresAt > now).Select(c => (Guid?)c.Id));
    }

    private async Task<EmailChange?> FindMineAsync()
    {
        var (userId, now) = (CurrentUser.GetId(), Clock.Now);
        return await changes.FindAsync(c => c.UserId == userId && c.ExpiresAt > now);
    }

    private async Task<EmailChange> GetMineOpenAsync() => await FindMineAsync() ?? throw AccountErrors.EmailChangeNotValid();

    private Task SendAsync(EmailChange change, bool toOldAddress) => jobs.EnqueueAsync(new SendEmailChangeMailsArgs
    {
        TenantId = CurrentTenant.Id,
        EmailChangeId = change.Id,
        ToOldAddress = toOldAddress,
        Culture = CultureInfo.CurrentUICulture.Name,
    });

    private EmailChangeDto ToDto(EmailChange change) => new()
    {
        OldEmail = change.OldEmail,
        NewEmail = change.Email,
        IsNewConfirmed = change.NewConfirmedAt is not null,
        IsOldConfirmed = change.OldConfirmedAt is not null,
        ExpiresAt = change.ExpiresAt,
        SecondsUntilResend = change.SecondsUntilResend(Clock.Now),
    };
}
