using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Montrose.Accounts;
using Montrose.Web.Theme.Errors;
using Montrose.Web.Theme.Pages;
using Volo.Abp;

namespace Montrose.Web.Pages.Account;

/// <summary>Behind the link that the old address gets: agree to the new one, or refuse. The link alone changes nothing, since programs follow links.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public class EmailChangeModel(IEmailChangeAppService changes, RefusalText refusals) : MontrosePageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Ticket { get; set; }

    /// <summary>What became of it.</summary>
    [BindProperty(SupportsGet = true)]
    public EmailChangeAnswer? Answer { get; set; }

    /// <summary>Null where there is nothing to decide; then <see cref="Problem"/> says why.</summary>
    public EmailChangeDto? Change { get; private set; }

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Answer is { } answer && Enum.IsDefined(answer)) return Page();
        Answer = null;
        await LoadAsync();
        ModelState.Clear();
        if (Change is null) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    public async Task<IActionResult> OnPostAgreeAsync()
    {
        var state = await changes.AgreeAsync(Input());
        return RedirectToPage(new { Answer = state.IsDone ? EmailChangeAnswer.Done : EmailChangeAnswer.Agreed });
    }

    public async Task<IActionResult> OnPostRefuseAsync()
    {
        await changes.RefuseAsync(Input());
        return RedirectToPage(new { Answer = EmailChangeAnswer.Refused });
    }

    public override async Task LoadAsync()
    {
        try
        {
            Change = Ticket is { Length: > 0 and <= AccountConsts.MaxTicketLength } ? await changes.LookupAsync(Input()) : throw AccountErrors.EmailChangeNotValid();
        }
        catch (BusinessException refused)
        {
            Problem = refusals.Of(refused)?.Text;
        }
    }

    private EmailChangeTicketInput Input() => new() { Ticket = Ticket ?? "" };
}

/// <summary>What became of a change of address.</summary>
public enum EmailChangeAnswer
{
    /// <summary>Both mailboxes agree.</summary>
    Done = 1,

    /// <summary>The old mailbox agrees, the new one not yet.</summary>
    Agreed = 2,

    /// <summary>The old mailbox refused.</summary>
    Refused = 3,
}
