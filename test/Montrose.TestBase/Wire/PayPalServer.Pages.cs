using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Montrose.TestBase.Wire;

/// <summary>PayPal's own pages, where the client approves an order, or agrees to have its account saved.</summary>
public sealed partial class PayPalServer
{
    private readonly ConcurrentDictionary<string, (string Return, string Cancel)> _ways = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _declined = new(StringComparer.Ordinal);

    private void MapPages(WebApplication app)
    {
        app.MapGet("/approve/{id}", (string id) => _orders.TryGetValue(id, out var order) ? OrderPage(id, order) : Results.NotFound());
        app.MapPost("/approve/{id}", (string id, [FromForm] string act) => _orders.TryGetValue(id, out var order) ? Approve(id, order, act) : Results.NotFound()).DisableAntiforgery();
        app.MapGet("/agreements/{id}", (string id) => !_setups.ContainsKey(id) ? Results.NotFound()
            : new WirePage("PayPal").Button("Save", "ok").Button("Save one that the bank asks about", "action").Button("Save one that is declined", "declined").Link("Back", _ways[id].Cancel).Show());
        app.MapPost("/agreements/{id}", (string id, [FromForm] string act) =>
        {
            if (!_setups.TryGetValue(id, out var setup)) return Results.NotFound();
            if (setup["status"]!.GetValue<string>() == "PAYER_ACTION_REQUIRED") (setup["status"], _behaviours["VAULT" + id]) = ("APPROVED", act);
            return Results.Redirect(_ways[id].Return);
        }).DisableAntiforgery();
    }

    private IResult OrderPage(string id, JsonObject order) => order["status"]!.GetValue<string>() != "PAYER_ACTION_REQUIRED"
        ? new WirePage("PayPal").Say("This order is approved already.").Link("Return", Returned(id)).Show()
        : new WirePage("PayPal").Button("Pay", "pay").Button("Pay with a declined card", "decline").Button("Pay with a card that the bank asks about", "ask").Button("Pay and close the window", "close").Link("Back", _ways[id].Cancel).Show();

    private IResult Approve(string id, JsonObject order, string act)
    {
        lock (_lock)
        {
            if (act == "ask") return new WirePage("Your bank").Button("It is me", "pay").Button("It is not me", "decline").Show();
            if (order["status"]!.GetValue<string>() == "PAYER_ACTION_REQUIRED")
            {
                if (act == "decline") _declined[id] = true;
                order["status"] = "APPROVED";
            }
            return act == "close" ? new WirePage("PayPal").Say("Thank you.").Show() : Results.Redirect(Returned(id));
        }
    }

    /// <summary>PayPal tells the shop which order it was, in the address.</summary>
    private string Returned(string id) => $"{_ways[id].Return}{(_ways[id].Return.Contains('?', StringComparison.Ordinal) ? '&' : '?')}token={id}&PayerID=PAYER1";

    private void Keep(string id, JsonNode body)
    {
        var context = body["payment_source"]?["paypal"]?["experience_context"];
        _ways[id] = (context?["return_url"]?.GetValue<string>() ?? "", context?["cancel_url"]?.GetValue<string>() ?? "");
    }
}
