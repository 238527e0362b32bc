namespace Montrose.Mails;

/// <summary>Where mails go while no SMTP host is set.</summary>
public class MailOptions
{
    public const string Section = "Mail";

    /// <summary>A folder, absolute or below the application's content root.</summary>
    public string Folder { get; set; } = "App_Data/mails";
}
