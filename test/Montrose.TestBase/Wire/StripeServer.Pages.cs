using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Montrose.TestBase.Wire;

/// <summary>Stripe's own page, where the client pays or saves a card.</summary>
public sealed partial class StripeServer
{
    /// <summary>The money that the client sent is there, or comes back.</summary>
    public void Arrive(Guid paymentId, bool isPaid = true)
    {
        lock (_lock)
        {
            var session = Ordered().Last(o => Kind(o) == "checkout.session" && o["client_reference_id"]?.GetValue<string>() == paymentId.ToString());
            _objects[session["payment_intent"]!.GetValue<string>()]["status"] = isPaid ? "succeeded" : "requires_payment_method";
            if (isPaid) session["payment_status"] = "paid";
        }
    }

    private void MapPages(WebApplication app)
    {
        app.MapGet("/pay/{id}", (string id) => _objects.TryGetValue(id, out var session) ? Page(session) : Results.NotFound());
        app.MapPost("/pay/{id}", (string id, [FromForm] string act) => _objects.TryGetValue(id, out var session) ? Act(session, act) : Results.NotFound()).DisableAntiforgery();
    }

    private static IResult Page(JsonObject session, string? said = null)
    {
        var page = new WirePage("Stripe");
        if (said is not null) page.Say(said);
        if (session["status"]!.GetValue<string>() != "open") return page.Say("This page is over.").Link("Return", Text(session, "success_url")).Show();
        if (session["mode"]!.GetValue<string>() == "setup") return page.Button("Save", "pm_ok").Button("Save one that the bank asks about", "pm_sca").Button("Save one that is declined", "pm_declined").Link("Back", Text(session, "cancel_url")).Show();
        return page.Button("Pay", "pay").Button("Pay with a declined card", "decline").Button("Pay with a card that the bank asks about", "ask").Button("Pay by transfer", "transfer").Button("Pay and close the window", "close").Link("Back", Text(session, "cancel_url")).Show();
    }

    private IResult Act(JsonObject session, string act)
    {
        lock (_lock)
        {
            // Whoever presses twice pays once.
            if (session["status"]!.GetValue<string>() != "open") return Results.Redirect(Text(session, "success_url"));
            switch (act)
            {
                case "decline": return Page(session, "Your card was declined.");
                case "ask": return new WirePage("Your bank").Button("It is me", "pay").Button("It is not me", "decline").Show();
                case "pay": Complete(session, "succeeded"); break;
                case "close": Complete(session, "succeeded"); return new WirePage("Stripe").Say("Thank you.").Show();
                case "transfer": Complete(session, "processing"); break;
                default:
                    var card = $"{act}_{Guid.NewGuid():N}";
                    Behaves(card, act);
                    Save(session["id"]!.GetValue<string>(), card);
                    break;
            }
            return Results.Redirect(Text(session, "success_url"));
        }
    }

    private static string Text(JsonObject session, string name) => session[name]!.GetValue<string>();
}
