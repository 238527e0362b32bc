<h3>{{L "PasswordReset"}}</h3>
<p>{{L "PasswordResetInfoInEmail"}}</p>
<p><a href="{{model.link}}">{{L "ResetMyPassword"}}</a></p>
